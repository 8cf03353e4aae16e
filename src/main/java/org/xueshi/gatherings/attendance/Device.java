package org.xueshi.gatherings.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Where a scan comes from.
 *
 * @param id that the browser was given, 22 characters
 * @param metres from the place, as it says; null if nobody asked or it did not say
 */
public record Device(String id, @Nullable Integer metres) {

    /** 128 bits in base64url. */
    public static final int ID_LENGTH = 22;

    public Device {
        if (id.length() != ID_LENGTH) {
            throw new IllegalArgumentException("a device's id has " + ID_LENGTH + " characters");
        }
    }
}
