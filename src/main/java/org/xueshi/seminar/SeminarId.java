package org.xueshi.seminar;

import java.util.regex.Pattern;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;

/** Names a seminar: an item of a course, whatever its version, so that members of all versions meet in it. */
public record SeminarId(CourseId course, String item) {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public SeminarId {
        if (item.length() > LONGEST || !WORDS.matcher(item).matches()) {
            throw new IllegalArgumentException("an item is named by lower-case words joined by hyphens, not: " + item);
        }
    }

    /** Of an item that somebody studies. */
    public static SeminarId of(EnrolledItem item) {
        return new SeminarId(item.course().id(), item.item().id());
    }

    /** From two parts of an address; refuses what can't be names. */
    public static SeminarId of(String course, String item) {
        return new SeminarId(new CourseId(course), item);
    }

    /** Where it is studied, relative to the application. */
    public String studyRoute() {
        return "study/" + course.value() + "/" + item;
    }

    /** Where it is read and judged by those in charge, relative to the application. */
    public String judgingRoute() {
        return "seminars/" + course.value() + "/" + item;
    }
}
