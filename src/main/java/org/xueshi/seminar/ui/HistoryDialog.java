package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Reading;

/** What stood in a post before it was changed. */
final class HistoryDialog extends Dialog {

    private static final String WIDTH = "40rem";

    HistoryDialog(SeminarId seminar, Post post, SeminarTools tools) {
        setHeaderTitle(Texts.t("seminar.history", Texts.t(post.authorName())));
        setWidth(WIDTH);
        List<Reading.Version> versions = tools.reading().versions(seminar, post.id());
        for (Reading.Version version : versions) {
            var one = new Div(
                    new H3(Texts.moment(
                            version.writtenAt(), tools.profile().me().zone())),
                    Markdown.of(seminar, version.text()));
            one.addClassName("x-post-version");
            add(one);
        }
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }
}
