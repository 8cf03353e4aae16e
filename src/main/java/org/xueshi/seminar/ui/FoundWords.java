package org.xueshi.seminar.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.likeness.Filler;
import org.xueshi.seminar.post.Post.Found;
import org.xueshi.seminar.post.Post.Source;
import org.xueshi.seminar.post.Worth;

/** What was found about a post, in words: what stands elsewhere and where, or that it only fills. */
final class FoundWords {

    private FoundWords() {}

    /** Empty if nothing was found. */
    static List<String> of(Found found, ZoneId zone) {
        List<String> words = new ArrayList<>();
        Worth.Copy copy = found.worth().copy();
        if (copy != null) {
            words.add(copied(copy, found.source(), zone));
        }
        Filler filler = found.worth().filler();
        if (filler != null) {
            words.add(Texts.t("seminar.found." + filler.name().toLowerCase(Locale.ROOT)));
        }
        if (!words.isEmpty()) {
            words.add(Texts.t(found.worth().cleared() ? "seminar.found.cleared" : "seminar.found.not-counted"));
        }
        return words;
    }

    private static String copied(Worth.Copy copy, @Nullable Source source, ZoneId zone) {
        String percent = Integer.toString(copy.percent());
        if (source == null) {
            return Texts.t("seminar.found.question", percent);
        }
        String when = Texts.moment(source.postedAt(), zone);
        return source.own()
                ? Texts.t("seminar.found.own", percent, when)
                : Texts.t("seminar.found.copy", percent, Texts.t(source.authorName()), when);
    }
}
