package org.xueshi.courses;

import java.util.regex.Pattern;

/** Where a file of a course may lie: lower-case names in folders below the course's own, nothing hidden, nothing above. */
final class DraftPath {

    private static final int LONGEST = 160;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*){0,3}");

    private DraftPath() {}

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
