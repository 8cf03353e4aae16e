package org.xueshi.seminar.post;

import org.xueshi.common.Refused;

/** A file can't be shown as a picture; says what can. */
public final class PictureRefused extends Refused {

    private PictureRefused(String reason, Object... arguments) {
        super("seminar.picture.refused." + reason, arguments);
    }

    static PictureRefused size(int megabytes) {
        return new PictureRefused("size", megabytes);
    }

    static PictureRefused kind() {
        return new PictureRefused("kind");
    }

    static PictureRefused tooMany(int anHour) {
        return new PictureRefused("too-many", anHour);
    }
}
