package org.xueshi.courses.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xueshi.courses.CourseId;
import org.xueshi.library.FileName;

/** Where a file of a course may lie: lower-case names in folders below the course's own, nothing hidden, nothing above. */
final class DraftPath {

    private static final int LONGEST = 160;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*){0,3}");

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private DraftPath() {}

    /** Where the application serves a file of a draft, relative to its root. */
    static String address(CourseId course, String path) {
        return "draft-files/" + course.value() + "/" + path;
    }

    /** Where a file of that name may lie that is not there yet: its letters and digits, or a number if it has none. */
    static String free(FileName name, Set<String> taken) {
        String ending = name.ending().isEmpty() ? "" : "." + name.ending();
        String stem = name.value().toLowerCase(Locale.ROOT);
        stem = stem.endsWith(ending) ? stem.substring(0, stem.length() - ending.length()) : stem;
        stem = OTHERS.matcher(stem).replaceAll("-").replaceAll("^-+|-+$", "");
        String plain = stem.isEmpty() ? "file" : stem;
        return Stream.concat(
                        Stream.of(""),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> "-" + number))
                .map(number -> "media/" + plain + number + ending)
                .filter(path -> !taken.contains(path))
                .findFirst()
                .map(DraftPath::require)
                .orElseThrow();
    }

    /** The path itself; refused if no file may lie there. */
    static String require(String path) {
        if (path.length() > LONGEST
                || path.contains("..")
                || !FORM.matcher(path).matches()) {
            throw new BadPathRefused(path);
        }
        return path;
    }
}
