package org.xueshi.courses;

/** Where the application serves the files of a course. */
final class CourseFiles {

    /** Root of the addresses. */
    static final String ROOT = "course-files";

    private CourseFiles() {}

    static String address(String course, int version, String path) {
        return ROOT + "/" + course + "/" + version + "/" + path;
    }
}
