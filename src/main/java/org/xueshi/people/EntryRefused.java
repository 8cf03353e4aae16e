package org.xueshi.people;

import org.xueshi.common.Refused;

/** Something that was entered can't be accepted; it names the field, so that a form can put the message there. */
public final class EntryRefused extends Refused {

    /** Which entry of a form is meant. */
    public enum Field {
        NAME,
        SIGN_IN_NAME,
        EMAIL,
        CURRENT_PASSWORD,
        PASSWORD,
        LANGUAGE,
        ZONE,
        LEVEL,
        ORGANISATION,
        ROLE,
        FROM,
        UNTIL
    }

    private final Field field;

    /** @param key ends the message key {@code people.refused.<key>} */
    public EntryRefused(Field field, String key, Object... arguments) {
        super("people.refused." + key, arguments);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
