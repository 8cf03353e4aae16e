package org.xueshi.simulation;

import org.jspecify.annotations.Nullable;
import org.xueshi.simulation.story.Decision;
import org.xueshi.simulation.story.Line;
import org.xueshi.simulation.story.Turn;

/**
 * What the member sees of an attempt, kept as it was told.
 *
 * @param picture the last one shown
 * @param time the last one told
 * @param chosen the words of the choice that led here; null at the beginning
 */
record Stage(
        Turn turn,
        @Nullable String picture,
        @Nullable String time,
        @Nullable String chosen) {

    static Stage first(Turn turn) {
        return new Stage(turn, null, null, null).settled();
    }

    /** After the decision, with what its turn leaves as it was. */
    Stage then(int option, Turn next) {
        return new Stage(
                        next, picture, time, new Decision(turn, option).option().text())
                .settled();
    }

    private Stage settled() {
        String lastPicture = picture;
        String lastTime = time;
        for (Line line : turn.lines()) {
            lastPicture = line.picture() == null ? lastPicture : line.picture();
            lastTime = line.time() == null ? lastTime : line.time();
        }
        return new Stage(turn, lastPicture, lastTime, chosen);
    }
}
