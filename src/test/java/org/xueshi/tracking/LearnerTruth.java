package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a learner really did, in milliseconds. No estimator sees it. */
final class LearnerTruth {

    /** What somebody does, with the words of the printed table. */
    enum Doing {
        READING("reading"),
        WATCHING("watching"),
        HIDDEN("away, page hidden"),
        TURNED_AWAY("away, page visible"),
        FILM_ALONE("away, film went on"),
        ASLEEP("device asleep"),
        CRASHED("browser crashed"),
        LEFT("left open at the end"),
        FILM_LEFT("left open, film went on"),
        CLOSED("closed");

        final String words;

        Doing(String words) {
            this.words = words;
        }

        boolean isStudy() {
            return this == READING || this == WATCHING;
        }
    }

    private final Map<Doing, List<RangeSet>> done = new EnumMap<>(Doing.class);
    private final List<RangeSet> networkGone = new ArrayList<>();
    private final List<Long> wrong = new ArrayList<>();
    private final List<Long> leftCheck = new ArrayList<>();
    private @Nullable Doing doing;
    private long since;

    /** From now on. */
    void does(long now, Doing next) {
        if (doing != null) {
            done.computeIfAbsent(doing, key -> new ArrayList<>()).add(RangeSet.of(since, now));
        }
        doing = next;
        since = now;
    }

    void networkGone(long from, long to) {
        networkGone.add(RangeSet.of(from, to));
    }

    /** Answered a presence check wrong although they were there. */
    void wrong(long now) {
        wrong.add(now);
    }

    /** Left while a presence check stood before them. */
    void leftCheck(long now) {
        leftCheck.add(now);
    }

    RangeSet of(Doing what) {
        return RangeSet.of(done.getOrDefault(what, List.of()));
    }

    RangeSet studied() {
        return of(Doing.READING).plus(of(Doing.WATCHING));
    }

    RangeSet networkGone() {
        return RangeSet.of(networkGone);
    }

    List<Long> wrong() {
        return wrong;
    }

    List<Long> leftCheck() {
        return leftCheck;
    }
}
