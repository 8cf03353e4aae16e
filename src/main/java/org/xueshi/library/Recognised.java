package org.xueshi.library;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its bytes and never by its name alone.
 *
 * @param mediaType without parameters, for instance {@code video/mp4}
 * @param duration of sound and video, else null
 * @param width of pictures in pixels, else 0
 * @param height of pictures in pixels, else 0
 * @param pageTexts the text of each page of a document, else empty
 */
public record Recognised(String mediaType, @Nullable Duration duration, int width, int height, List<String> pageTexts) {

    public Recognised {
        pageTexts = List.copyOf(pageTexts);
    }
}
