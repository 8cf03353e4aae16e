package org.xueshi.courses.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.courses.Course;
import org.xueshi.library.FileId;
import tools.jackson.databind.node.ObjectNode;

/**
 * One item of a course that is being written, as its format's editor sees it: its description, and the course's files.
 * Everything is kept at once; what somebody else has changed meanwhile is refused and nothing of theirs is lost.
 */
public interface ItemDraft {

    /** Of the course. */
    List<Language> languages();

    /** A copy of the item's part of {@code course.yaml}. */
    ObjectNode description();

    /** Keeps the description. It may be incomplete: what is wrong with it stands in {@link #problems}. */
    void describe(ObjectNode description);

    /** The text of a file of the course, if there is one. */
    Optional<String> text(String path);

    /** Keeps a text as a file of the course, in place of what stood there. */
    void write(String path, String text);

    /** The course's files by path. */
    Map<String, Course.CourseFile> files();

    /** Makes a file of the library one of the course, in place of what stood there. */
    void attach(String path, FileId file, String mediaType);

    /** Takes a file out of the course; the library keeps it. */
    void detach(String path);

    /** Where the browser finds a file of the draft, relative to the application's root. */
    String address(String path);

    /** What stands between the item and its publication: what reading it finds wrong. */
    List<Problem> problems();
}
