package org.xueshi.gatherings;

import org.xueshi.common.Refused;

/** What was planned can't be announced so; it names the field, so that the form can put the message there. */
public final class PlanRefused extends Refused {

    /** Which entry of the form is meant. */
    public enum Field {
        TITLE,
        ABOUT,
        VENUE,
        DIRECTIONS,
        BRING,
        ACCESS,
        LINK,
        CATEGORY,
        SESSIONS,
        PLACES,
        DEADLINE,
        TO_CONFIRM,
        INVITED,
        HOSTS,
        PLACE,
        ROLL_CALLS
    }

    private final Field field;

    /** @param key ends the message key {@code gatherings.refused.<key>} */
    PlanRefused(Field field, String key, Object... arguments) {
        super("gatherings.refused." + key, arguments);
        this.field = field;
    }

    /** What has to be entered was not, or makes no sense. */
    public static PlanRefused missing(Field field) {
        return new PlanRefused(field, "missing");
    }

    public Field field() {
        return field;
    }
}
