package org.xueshi.courses.draft;

import org.xueshi.common.Refused;

/** A course that nobody could find their way in. */
public final class TooManyItemsRefused extends Refused {
    TooManyItemsRefused(int most) {
        super("courses.refused.too-many-items", most);
    }
}
