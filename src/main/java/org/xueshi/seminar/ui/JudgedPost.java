package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.time.ZoneId;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.text.Mentions;

/** A post of somebody who is judged; what it was copied from stands beside it. */
final class JudgedPost extends Div {

    /** @param again opens the contribution afresh */
    JudgedPost(SeminarId seminar, Post post, ZoneId zone, SeminarTools tools, Runnable again) {
        addClassName("x-judged-post");
        Post.Found found = post.found();
        var card = new PostCard(seminar, post, zone, Mentions.NONE, null);
        Post.Source source = found == null ? null : found.source();
        if (source != null) {
            var original = new Div(
                    new H4(Texts.t(
                            "seminar.judging.original",
                            Texts.t(source.authorName()),
                            Texts.moment(source.postedAt(), zone))),
                    Markdown.of(seminar, source.text()));
            original.addClassName("x-post");
            var both = new Div(card, original);
            both.addClassName("x-side-by-side");
            add(both);
        } else {
            add(card);
        }
        var bar = new Div();
        bar.addClassName("x-post-bar");
        if (found != null && !found.worth().counts()) {
            bar.add(button(
                    "seminar.post.clear", () -> run(() -> tools.moderation().clear(seminar, post.id()), again)));
        }
        if (post.hidden() == null) {
            bar.add(button("seminar.post.hide", () -> hide(seminar, post, tools, again)));
        } else {
            bar.add(button(
                    "seminar.post.show", () -> run(() -> tools.moderation().show(seminar, post.id()), again)));
        }
        if (post.edits() > 0) {
            bar.add(button("seminar.post.edited", () -> new HistoryDialog(seminar, post, tools).open()));
        }
        add(bar);
    }

    private static Button button(String key, Runnable then) {
        var button = new Button(Texts.t(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static void hide(SeminarId seminar, Post post, SeminarTools tools, Runnable again) {
        new WordsDialog(
                        Texts.t("seminar.hide.title", Texts.t(post.authorName())),
                        Texts.t("seminar.hide.lead"),
                        Texts.t("seminar.reason"),
                        Texts.t("seminar.hide.action"),
                        words -> {
                            tools.moderation().hide(seminar, post.id(), words);
                            again.run();
                        })
                .open();
    }

    private static void run(Runnable act, Runnable again) {
        try {
            act.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        again.run();
    }
}
