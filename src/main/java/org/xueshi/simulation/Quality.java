package org.xueshi.simulation;

import java.util.Locale;
import org.xueshi.simulation.story.Decision;

/** How a decision compares with what was on offer. */
enum Quality {
    /** Nothing on offer was better. */
    BEST,
    /** It gained something, though another would have gained more. */
    FAIR,
    /** It gained nothing, or cost something, where another would have gained. */
    POOR;

    static Quality of(Decision decision) {
        if (decision.better() == decision.option()) {
            return BEST;
        }
        return decision.option().total() > 0 ? FAIR : POOR;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
