package org.xueshi.library;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a picture. A hint and never a proof: whoever can write a file can write this.
 *
 * @param taken by the camera’s own clock, which says no zone; null if it says nothing
 * @param latitude degrees north, with
 * @param longitude degrees east; both null if it doesn’t say where
 * @param device maker and model; null if it says neither
 */
public record CameraFacts(
        @Nullable LocalDateTime taken,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String device) {

    /** Longest name of a device, in characters. */
    public static final int MOST_DEVICE = 120;

    /** Length of a time to the second, as {@code 2026-05-12T14:03:00}. */
    private static final int TO_THE_SECOND = 19;

    static CameraFacts read(
            @Nullable String taken,
            @Nullable String north,
            @Nullable String east,
            @Nullable String maker,
            @Nullable String model) {
        Double latitude = degrees(north, 90);
        Double longitude = degrees(east, 180);
        boolean placed = latitude != null && longitude != null;
        return new CameraFacts(time(taken), placed ? latitude : null, placed ? longitude : null, device(maker, model));
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        if (text == null || text.length() < TO_THE_SECOND) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.substring(0, TO_THE_SECOND)).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable Double degrees(@Nullable String text, int most) {
        try {
            double value = text == null ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(value) <= most ? value : null;
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    /** Models often begin with their maker. */
    private static @Nullable String device(@Nullable String maker, @Nullable String model) {
        String first = maker == null ? "" : maker.strip();
        String second = model == null ? "" : model.strip();
        String all = second.startsWith(first) ? second : (first + " " + second).strip();
        return all.isEmpty() ? null : all.substring(0, Math.min(all.length(), MOST_DEVICE));
    }
}
