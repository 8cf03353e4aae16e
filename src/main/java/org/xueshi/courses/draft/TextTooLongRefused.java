package org.xueshi.courses.draft;

import org.xueshi.common.Refused;

/** A text of a course that nobody could read. */
public final class TextTooLongRefused extends Refused {
    TextTooLongRefused(int mebibytes) {
        super("courses.refused.text-too-long", mebibytes);
    }
}
