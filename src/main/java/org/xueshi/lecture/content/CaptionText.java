package org.xueshi.lecture.content;

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

/**
 * What WebVTT files say and when: captions, and the names of chapters. The browser shows them; this is for asking about
 * what was said, and for telling what is wrong with them.
 */
public final class CaptionText {

    private static final Pattern TIMING = Pattern.compile("(?:(\\d+):)?(\\d{2}):(\\d{2})\\.(\\d{3})\\s+-->.*");
    /** Where Chinese goes on in the next line there is no space. */
    private static final Pattern WRAPPED_HAN = Pattern.compile("([\\u2e80-\\u9fff\\uf900-\\uffef])\n");

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private CaptionText() {}

    /**
     * One entry of such a file.
     *
     * @param line where its time stands, from 1
     * @param at when it begins, in milliseconds
     */
    public record Cue(int line, long at, String text) {}

    /** What is said in a file of captions. */
    public static List<Said> of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Said> of(String captions) {
        return cues(captions).stream()
                .map(cue -> new Said(cue.at(), cue.text()))
                .toList();
    }

    /** All entries in order; what is none is passed over. */
    public static List<Cue> cues(String file) {
        List<String> lines = file.lines().toList();
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher timing = TIMING.matcher(lines.get(i).strip());
            if (timing.matches()) {
                cues.add(new Cue(i + 1, millis(timing), text(lines.subList(i + 1, lines.size()))));
            }
        }
        return cues;
    }

    /** Up to the next empty line. */
    private static String text(List<String> rest) {
        String joined = String.join(
                "\n",
                rest.stream()
                        .takeWhile(line -> !line.isBlank())
                        .map(String::strip)
                        .toList());
        String line = WRAPPED_HAN.matcher(joined).replaceAll("$1").replace('\n', ' ');
        return MARKUP.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
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
