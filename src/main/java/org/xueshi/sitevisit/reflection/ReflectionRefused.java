package org.xueshi.sitevisit.reflection;

import org.xueshi.common.Refused;

/** Something that can’t be done with a reflection, and why. */
public final class ReflectionRefused extends Refused {

    private ReflectionRefused(String reason, Object... arguments) {
        super("sitevisit.refused." + reason, arguments);
    }

    static ReflectionRefused notOpen() {
        return new ReflectionRefused("not-open");
    }

    /** Somebody has judged or changed it meanwhile. */
    static ReflectionRefused changed() {
        return new ReflectionRefused("changed");
    }

    static ReflectionRefused tooLong() {
        return new ReflectionRefused("too-long", Integer.toString(Reflection.MOST_WORDS));
    }

    static ReflectionRefused tooShort(int length, int least) {
        return new ReflectionRefused("too-short", length, least);
    }

    static ReflectionRefused visitFirst(long minutes, int needed) {
        return new ReflectionRefused("visit-first", minutes, needed);
    }

    static ReflectionRefused photos(int least, int most) {
        return new ReflectionRefused("photos", least, most);
    }

    static ReflectionRefused photoKind(String name) {
        return new ReflectionRefused("photo-kind", name);
    }

    static ReflectionRefused photoSize(String name, long megabytes) {
        return new ReflectionRefused("photo-size", name, megabytes);
    }

    static ReflectionRefused noBranch() {
        return new ReflectionRefused("no-branch");
    }

    static ReflectionRefused words(int least, int most) {
        return new ReflectionRefused("words", least, most);
    }
}
