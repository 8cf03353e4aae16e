package org.xueshi.seminar.post;

import org.xueshi.common.Refused;

/** A post can't be taken as it is; says why, and what was typed stays where it was typed. */
public final class PostRefused extends Refused {

    private PostRefused(String reason, Object... arguments) {
        super("seminar.refused." + reason, arguments);
    }

    static PostRefused empty() {
        return new PostRefused("empty");
    }

    static PostRefused tooLong(int most) {
        return new PostRefused("too-long", most);
    }

    static PostRefused pictures(int most) {
        return new PostRefused("pictures", most);
    }

    static PostRefused picture() {
        return new PostRefused("picture");
    }

    static PostRefused tooFast(int most, int minutes) {
        return new PostRefused("too-fast", most, minutes);
    }

    static PostRefused closed(String reason) {
        return new PostRefused("closed", reason);
    }

    static PostRefused parentGone() {
        return new PostRefused("parent-gone");
    }

    static PostRefused changedMeanwhile() {
        return new PostRefused("changed-meanwhile");
    }

    static PostRefused hidden() {
        return new PostRefused("hidden");
    }

    static PostRefused words(int least, int most) {
        return new PostRefused("words", least, most);
    }
}
