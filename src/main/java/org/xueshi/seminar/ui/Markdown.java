package org.xueshi.seminar.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.text.Mentions;
import org.xueshi.seminar.text.PostText;

/** Text of a seminar as it is shown. */
final class Markdown {

    /** What one person posts two hundred read within seconds, and it is the same for all of them. */
    private static final Cache<Shown, String> LATELY =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private Markdown() {}

    private record Shown(String text, String pictures, Mentions mentions) {
        String html() {
            return PostText.html(text, pictures, mentions);
        }
    }

    /** A post, with those who are mentioned set off. */
    static Component of(SeminarId seminar, String text, Mentions mentions) {
        String pictures = "seminar-pictures/" + seminar.course().value() + "/" + seminar.item() + "/";
        var prose = new Div();
        prose.addClassNames("x-prose", "x-post-text");
        // Nothing runs in it: that is what PostText is for.
        prose.getElement().setProperty("innerHTML", LATELY.get(new Shown(text, pictures, mentions), Shown::html));
        return prose;
    }

    /** The same where nobody is mentioned. */
    static Component of(SeminarId seminar, String text) {
        return of(seminar, text, Mentions.NONE);
    }
}
