package org.xueshi.courses;

/** Where the application serves the files of a course. */
final class CourseFiles {

    /** Root of the addresses. */
    static final String ROOT = "course-files";

    /** Root of the addresses of drafts' files. */
    static final String DRAFTS = "draft-files";

    private CourseFiles() {}

    static String draftAddress(String course, String path) {
        return DRAFTS + "/" + course + "/" + path;
    }

    static String address(String course, int version, String path) {
        return ROOT + "/" + course + "/" + version + "/" + path;
    }
}
