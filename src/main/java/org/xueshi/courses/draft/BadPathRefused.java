package org.xueshi.courses.draft;

import org.xueshi.common.Refused;

/** No file of a course may lie at that path. */
public final class BadPathRefused extends Refused {
    BadPathRefused(String path) {
        super("courses.refused.bad-path", path.substring(0, Math.min(path.length(), 80)));
    }
}
