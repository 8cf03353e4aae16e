package org.xueshi.people.ui;

import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Mark;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** This room's values in the reader's words. */
final class Words {

    private Words() {}

    static String role(Role role) {
        return Texts.t("people.role." + key(role));
    }

    static String mark(Mark mark) {
        return Texts.t("people.mark." + key(mark));
    }

    static String level(OrganisationLevel level) {
        return Texts.t("people.level." + key(level));
    }

    static String period(Period period) {
        String from = Texts.day(period.from());
        return period.until() == null
                ? Texts.t("people.period.since", from)
                : Texts.t("people.period", from, Texts.day(period.until()));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
