package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.text.PostText;

/** Leads to a post that was put at the top. */
final class PinnedLink extends Button {

    private static final int SHOWN = 60;

    PinnedLink(Post post, Consumer<String> go) {
        super(
                Texts.t("seminar.pinned.post", Texts.t(post.authorName()), beginning(post)),
                VaadinIcon.PIN.create(),
                click -> go.accept(post.id()));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    }

    private static String beginning(Post post) {
        String words = PostText.ownWords(post.text()).replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
