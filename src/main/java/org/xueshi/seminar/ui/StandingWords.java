package org.xueshi.seminar.ui;

import java.util.Locale;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.post.Standing;

/** How a contribution stands, in words. */
final class StandingWords {

    private StandingWords() {}

    static String of(Standing standing) {
        return Texts.t("seminar.standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case WRITING -> Tone.NEUTRAL;
            case WAITING -> Tone.WAITING;
            case RETURNED -> Tone.ATTENTION;
            case SUFFICIENT -> Tone.GOOD;
        };
    }
}
