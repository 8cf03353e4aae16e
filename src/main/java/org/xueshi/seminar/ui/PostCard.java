package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.text.Mentions;

/** A post: who wrote it, to whom, what stands in it, and what one can do with it. */
final class PostCard extends Article {

    /**
     * @param mentions of those who take part
     * @param acts null where the post is only looked at
     */
    PostCard(SeminarId seminar, Post post, ZoneId zone, Mentions mentions, @Nullable PostActs acts) {
        addClassName("x-post");
        setId(anchor(post.id()));
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", Texts.t("seminar.post.by", Texts.t(post.authorName())));
        setClassName("x-post-mine", post.mine());
        add(head(post, zone, acts));
        Post.Answered answers = post.answers();
        if (answers != null) {
            add(answered(answers, acts));
        }
        Post.Hidden hidden = post.hidden();
        if (hidden != null) {
            add(new Message(Tone.NEUTRAL, Texts.t("seminar.post.hidden", Texts.t(hidden.by()), hidden.reason())));
        }
        if (post.isShown()) {
            add(Markdown.of(seminar, post.text(), mentions));
        }
        Post.Found found = post.found();
        List<String> words = found == null ? List.of() : FoundWords.of(found, zone);
        if (found != null && !words.isEmpty()) {
            add(new Message(found.worth().cleared() ? Tone.NEUTRAL : Tone.ATTENTION, String.join(" ", words)));
        }
        if (acts != null) {
            add(new PostBar(post, acts));
        }
    }

    /** By which a post is found on the page. */
    static String anchor(String post) {
        return "post-" + post;
    }

    private static Div head(Post post, ZoneId zone, @Nullable PostActs acts) {
        var name = new Span(Texts.t(post.authorName()));
        name.addClassName("x-strong");
        var when = new Span(Texts.moment(post.postedAt(), zone));
        when.addClassNames("x-secondary", "x-small");
        var head = new Div(name);
        head.addClassName("x-post-head");
        if (post.tutor()) {
            head.add(new StatusBadge(Tone.WAITING, Texts.t("seminar.post.tutor")));
        }
        if (post.pinned()) {
            head.add(new StatusBadge(Tone.NEUTRAL, Texts.t("seminar.post.pinned")));
        }
        head.add(when);
        if (post.edits() > 0 && acts != null && post.isShown()) {
            var edited = new Button(Texts.t("seminar.post.edited"), click -> acts.history(post));
            edited.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.add(edited);
        }
        return head;
    }

    private static Button answered(Post.Answered answers, @Nullable PostActs acts) {
        String name = Texts.t(answers.authorName());
        var button = new Button(
                answers.words().isEmpty()
                        ? Texts.t("seminar.post.answers", name)
                        : Texts.t("seminar.post.answers-words", name, answers.words()),
                VaadinIcon.REPLY.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("x-post-answers");
        if (acts == null) {
            button.setEnabled(false);
        } else {
            button.addClickListener(click -> acts.go(answers.id()));
        }
        return button;
    }
}
