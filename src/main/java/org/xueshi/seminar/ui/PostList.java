package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Window;
import org.xueshi.seminar.text.Mentions;

/** The posts of a page. Only what changed is drawn again, so that nobody loses their place by what others do. */
final class PostList extends Div {

    private final SeminarId seminar;
    private final ZoneId zone;
    private final PostActs acts;
    private final Map<String, Drawn> drawn = new HashMap<>();
    private @Nullable String firstNew;
    private boolean open = true;

    private record Drawn(Post post, PostCard card) {}

    PostList(SeminarId seminar, ZoneId zone, PostActs acts) {
        this.seminar = seminar;
        this.zone = zone;
        this.acts = acts;
        addClassName("x-posts");
    }

    /** @param readTo until when the reader had read when they came, in epoch milliseconds */
    void show(Window window, long readTo) {
        if (open != (window.closed() == null)) {
            open = window.closed() == null;
            drawn.clear();
        }
        firstNew = readTo == 0
                ? null
                : window.posts().stream()
                        .filter(post -> !post.mine() && post.postedAt().toEpochMilli() > readTo)
                        .map(Post::id)
                        .findFirst()
                        .orElse(null);
        List<Component> wanted = new ArrayList<>();
        for (Post post : window.posts()) {
            if (post.id().equals(firstNew)) {
                wanted.add(mark());
            }
            wanted.add(card(post, window.mentions()));
        }
        drawn.keySet().retainAll(window.posts().stream().map(Post::id).toList());
        place(wanted);
    }

    /** The first post that is new on this page; null if none is. */
    @Nullable
    String firstNew() {
        return firstNew;
    }

    void goTo(String post) {
        getElement()
                .executeJs(
                        "setTimeout(() => { const post = document.getElementById($0);"
                                + " post?.scrollIntoView({block: 'center'}); post?.focus({preventScroll: true}); })",
                        PostCard.anchor(post));
    }

    void goToFirst() {
        getElement()
                .executeJs("setTimeout(() => { const post = this.querySelector('.x-post');"
                        + " post?.scrollIntoView({block: 'center'}); post?.focus({preventScroll: true}); })");
    }

    private PostCard card(Post post, Mentions mentions) {
        Drawn known = drawn.get(post.id());
        if (known != null && known.post().equals(post)) {
            return known.card();
        }
        var card = new PostCard(seminar, post, zone, mentions, acts);
        drawn.put(post.id(), new Drawn(post, card));
        return card;
    }

    private static Component mark() {
        var mark = new Div(new Span(Texts.t("seminar.new.from-here")));
        mark.addClassName("x-posts-new");
        return mark;
    }

    /** Leaves what already stands in its place. */
    private void place(List<Component> wanted) {
        getChildren().filter(child -> !wanted.contains(child)).toList().forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            Component want = wanted.get(i);
            if (i >= getComponentCount() || !getComponentAt(i).equals(want)) {
                addComponentAtIndex(i, want);
            }
        }
    }
}
