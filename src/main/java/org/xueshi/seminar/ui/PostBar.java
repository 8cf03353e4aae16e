package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Reaction;
import org.xueshi.seminar.post.Tally;

/** Under a post: reactions, answering it, and what else can be done. */
final class PostBar extends Div {

    private final Post post;
    private final PostActs acts;

    PostBar(Post post, PostActs acts) {
        this.post = post;
        this.acts = acts;
        addClassName("x-post-bar");
        if (post.hidden() == null) {
            for (Reaction kind : Reaction.values()) {
                reaction(kind);
            }
        }
        if (acts.isOpen() && post.hidden() == null) {
            add(button("seminar.post.reply", VaadinIcon.REPLY, () -> acts.reply(post)));
            if (post.mine()) {
                add(button("seminar.post.edit", VaadinIcon.PENCIL, () -> acts.edit(post)));
            }
        }
        more();
    }

    private Button button(String key, VaadinIcon icon, Runnable then) {
        var button = new Button(Texts.t(key), icon.create(), click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t(key + ".of", Texts.t(post.authorName())));
        return button;
    }

    /** One's own post shows what others said, and takes nothing. */
    private void reaction(Reaction kind) {
        Tally tally = post.reactions().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElse(null);
        long count = tally == null ? 0 : tally.count();
        if (post.mine() && count == 0) {
            return;
        }
        boolean on = tally != null && tally.isMine();
        String name = Texts.t("seminar.reaction." + kind.name().toLowerCase(Locale.ROOT));
        var button =
                new Button(count == 0 ? "" : Long.toString(count), icon(kind).create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("x-post-reaction");
        button.setAriaLabel(Texts.t("seminar.reaction.of", name, Long.toString(count)));
        // Two hundred people draw each new post, with all its buttons: no component more than it needs.
        button.getElement().setAttribute("title", name).setAttribute("aria-pressed", Boolean.toString(on));
        button.setEnabled(!post.mine());
        button.addClickListener(click -> acts.react(post, kind, !on));
        add(button);
    }

    private static VaadinIcon icon(Reaction kind) {
        return switch (kind) {
            case AGREE -> VaadinIcon.THUMBS_UP_O;
            case THANKS -> VaadinIcon.HEART_O;
            case INSIGHT -> VaadinIcon.LIGHTBULB;
            case QUESTION -> VaadinIcon.QUESTION_CIRCLE_O;
        };
    }

    private void more() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(Texts.t("seminar.post.more", Texts.t(post.authorName())));
        SubMenu menu = root.getSubMenu();
        if (acts.isOpen() && post.hidden() == null) {
            menu.addItem(Texts.t("seminar.post.quote"), click -> acts.quote(post));
        }
        if (!post.mine()) {
            menu.addItem(Texts.t("seminar.post.report"), click -> acts.report(post));
        }
        if (post.moderated() && post.hidden() == null) {
            menu.addItem(Texts.t("seminar.post.hide"), click -> acts.hide(post));
        }
        if (post.moderated() && post.hidden() != null) {
            menu.addItem(Texts.t("seminar.post.show"), click -> acts.show(post));
        }
        Post.Found found = post.found();
        if (post.moderated() && found != null && !found.worth().counts()) {
            menu.addItem(Texts.t("seminar.post.clear"), click -> acts.clear(post));
        }
        if (acts.mayPin()) {
            menu.addItem(
                    Texts.t(post.pinned() ? "seminar.post.unpin" : "seminar.post.pin"),
                    click -> acts.pin(post, !post.pinned()));
        }
        if (!menu.getItems().isEmpty()) {
            add(bar);
        }
    }
}
