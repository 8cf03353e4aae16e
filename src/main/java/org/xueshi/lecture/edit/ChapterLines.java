package org.xueshi.lecture.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueshi.lecture.content.CaptionText;

/** Chapters as people write them, a line each: {@code 1:30 What to take along}. */
final class ChapterLines {

    private static final Pattern LINE = Pattern.compile("\\s*(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})\\s+(\\S.*)");
    /** Of the last chapter: longer than any film. */
    private static final Duration OPEN_END = Duration.ofHours(24);

    private ChapterLines() {}

    /** The lines of a WebVTT file with chapters. */
    static String of(String file) {
        List<String> lines = new ArrayList<>();
        for (CaptionText.Cue cue : CaptionText.cues(file)) {
            Duration at = Duration.ofMillis(cue.at());
            String clock = at.toHours() > 0
                    ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
                    : "%d:%02d".formatted(at.toMinutes(), at.toSecondsPart());
            lines.add(clock + " " + cue.text());
        }
        return String.join("\n", lines);
    }

    /** Numbers of the lines that are none, from 1; empty ones are passed over. */
    static List<Integer> wrong(String lines) {
        List<String> all = lines.lines().toList();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank() && !LINE.matcher(all.get(i)).matches()) {
                wrong.add(i + 1);
            }
        }
        return wrong;
    }

    /** The lines as a WebVTT file, each chapter as long as up to the next. */
    static String file(String lines) {
        List<Duration> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        lines.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            starts.add(start(line));
            names.add(line.group(4).strip());
        });
        var file = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < names.size(); i++) {
            Duration end = i + 1 < names.size() ? starts.get(i + 1) : OPEN_END;
            file.append("\n%s --> %s\n%s\n".formatted(time(starts.get(i)), time(end), escaped(names.get(i))));
        }
        return file.toString();
    }

    private static Duration start(Matcher line) {
        long hours = line.group(1) == null ? 0 : Long.parseLong(line.group(1));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(line.group(2)))
                .plusSeconds(Long.parseLong(line.group(3)));
    }

    private static String time(Duration at) {
        return "%02d:%02d:%02d.000".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
