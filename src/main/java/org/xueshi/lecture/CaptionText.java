package org.xueshi.lecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueshi.lecture.Lecture.Said;

/** What WebVTT captions say and when; the browser shows them, this is for asking about what was said. */
final class CaptionText {

    private static final Pattern TIMING = Pattern.compile("(?:(\\d+):)?(\\d{2}):(\\d{2})\\.(\\d{3})\\s+-->.*");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private CaptionText() {}

    static List<Said> of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Said> of(String captions) {
        List<Said> said = new ArrayList<>();
        for (String block : captions.split("\\R\\s*\\R")) {
            String[] lines = block.strip().split("\\R");
            for (int i = 0; i < lines.length; i++) {
                Matcher timing = TIMING.matcher(lines[i]);
                if (timing.matches()) {
                    String text = String.join(" ", List.of(lines).subList(i + 1, lines.length));
                    said.add(new Said(millis(timing), MARKUP.matcher(text).replaceAll("")));
                }
            }
        }
        return said;
    }

    private static long millis(Matcher timing) {
        long hours = timing.group(1) == null ? 0 : Long.parseLong(timing.group(1));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(timing.group(2)))
                .plusSeconds(Long.parseLong(timing.group(3)))
                .plusMillis(Long.parseLong(timing.group(4)))
                .toMillis();
    }
}
