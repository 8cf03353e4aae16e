package org.xueshi.hours;

import org.xueshi.common.Refused;

/** A declaration lacks something, or something in it can't be; names the field of the form that it is about. */
public final class DeclarationRefused extends Refused {

    /** What a declaration consists of. */
    public enum Field {
        TITLE,
        ORGANISER,
        CATEGORY,
        DAY,
        UNTIL,
        MINUTES,
        DAYS,
        STATEMENT,
        DOCUMENTS,
        REMARK
    }

    private final Field field;

    DeclarationRefused(Field field, String reason, Object... arguments) {
        super("hours.refused.declaration." + reason, arguments);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
