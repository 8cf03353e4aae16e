package org.xueshi.library.upload;

import org.xueshi.common.Refused;

/** An upload that may not begin; says why, and what would be possible. Sizes are told in megabytes of a million bytes. */
public final class UploadRefused extends Refused {

    private static final long MEGABYTE = 1_000_000;

    private UploadRefused(String reason, Object... arguments) {
        super("library.upload.refused." + reason, arguments);
    }

    static UploadRefused tooLarge(NewUpload upload, long largest) {
        return new UploadRefused("too-large", upload.name().value(), megabytes(upload.bytes()), largest / MEGABYTE);
    }

    static UploadRefused quota(NewUpload upload, long left) {
        return new UploadRefused(
                "quota", upload.name().value(), megabytes(upload.bytes()), Math.max(0, left) / MEGABYTE);
    }

    static UploadRefused disk(NewUpload upload) {
        return new UploadRefused("disk", upload.name().value());
    }

    static UploadRefused tooMany(int most) {
        return new UploadRefused("too-many", most);
    }

    /** Rounded up: a file of one byte too many is not as large as what is left. */
    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
