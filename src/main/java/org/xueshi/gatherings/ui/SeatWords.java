package org.xueshi.gatherings.ui;

import java.util.Locale;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.place.SeatState;

/** How somebody stands with a gathering, in a word with a colour and a sign. */
final class SeatWords {

    private SeatWords() {}

    static StatusBadge badge(SeatState state) {
        return new StatusBadge(tone(state), of(state));
    }

    /** The same of somebody else. */
    static StatusBadge ofOther(SeatState state) {
        return new StatusBadge(
                tone(state), Texts.t("gatherings.seat.other." + state.name().toLowerCase(Locale.ROOT)));
    }

    private static String of(SeatState state) {
        return Texts.t("gatherings.seat." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(SeatState state) {
        return switch (state) {
            case CONFIRMED -> Tone.GOOD;
            case OFFERED -> Tone.ATTENTION;
            case WAITING -> Tone.WAITING;
            case WITHDRAWN, LAPSED -> Tone.NEUTRAL;
        };
    }
}
