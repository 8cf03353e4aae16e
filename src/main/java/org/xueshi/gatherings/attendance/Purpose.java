package org.xueshi.gatherings.attendance;

import java.util.Optional;

/** What a code is shown for, and what a mark says. */
public enum Purpose {
    /** Came. */
    IN('i'),
    /** Went. */
    OUT('o'),
    /** Was there in between, at an unannounced roll call. */
    PRESENT('p');

    private final char letter;

    Purpose(char letter) {
        this.letter = letter;
    }

    /** As it stands in a code. */
    char letter() {
        return letter;
    }

    static Optional<Purpose> of(char letter) {
        for (Purpose one : values()) {
            if (one.letter == letter) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
