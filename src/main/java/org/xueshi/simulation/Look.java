package org.xueshi.simulation;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.xueshi.common.Language;
import org.xueshi.courses.EnrolledItem;

/**
 * In what a story is shown.
 *
 * @param address of a file of the course
 */
record Look(Simulation simulation, Language language, UnaryOperator<String> address) {

    static Look of(Simulation simulation, EnrolledItem item) {
        return new Look(simulation, item.language(), item::address);
    }

    Locale locale() {
        return language.locale();
    }
}
