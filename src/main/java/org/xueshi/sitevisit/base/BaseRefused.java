package org.xueshi.sitevisit.base;

import org.xueshi.common.Refused;

/** What was entered of a base can’t be kept; the message belongs to the field. */
public final class BaseRefused extends Refused {

    /** Where the message stands. */
    public enum Field {
        KEY,
        NAME,
        SUMMARY,
        OPENING,
        CONTACT,
        DIRECTIONS,
        ACCESS,
        THEMES,
        CAPACITY,
        PLACE,
        PICTURES
    }

    private final Field field;

    public BaseRefused(Field field, String reason, Object... arguments) {
        super("sitevisit.base.refused." + reason, arguments);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
