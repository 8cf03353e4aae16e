package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.Collection;
import java.util.List;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.text.PostText;

/** Text of a seminar as it is shown. */
final class Markdown {

    private Markdown() {}

    /** A post, with the names that are mentioned set off. */
    static Component of(SeminarId seminar, String text, Collection<String> names) {
        String pictures = "seminar-pictures/" + seminar.course().value() + "/" + seminar.item() + "/";
        return new Html("<div class=\"x-prose x-post-text\">" + PostText.html(text, pictures, names) + "</div>");
    }

    /** The same where nobody is mentioned. */
    static Component of(SeminarId seminar, String text) {
        return of(seminar, text, List.of());
    }
}
