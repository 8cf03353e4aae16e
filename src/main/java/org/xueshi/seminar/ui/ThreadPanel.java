package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.Pulse;
import org.xueshi.seminar.post.Reading;
import org.xueshi.seminar.post.Window;

/**
 * A seminar as it is read and written in: a page of posts, what is new on it, and the place to write. What others write
 * arrives by itself; the place to write is never touched by that.
 */
final class ThreadPanel extends Section {

    private final SeminarId seminar;
    private final SeminarTools tools;
    private final Runnable changed;
    private final ZoneId zone;
    private final Div head = new Div();
    private final Div top = new Div();
    private final PostList posts;
    private final Div earlier = new Div();
    private final Div later = new Div();
    private final Div told = new Div();
    private final Composer composer;
    private final ThreadActs acts;
    private Window window;
    private Pulse seen;
    private final long readTo;

    /** @param changed is told when something came or changed that others may want to look at again */
    ThreadPanel(SeminarId seminar, SeminarTools tools, Language language, Runnable changed) {
        this.seminar = seminar;
        this.tools = tools;
        this.changed = changed;
        zone = tools.profile().me().zone();
        addClassName("x-thread");
        told.addClassName("x-thread-told");
        told.getElement().setAttribute("role", "status");
        head.addClassName("x-thread-head");
        seen = tools.pulses().of(seminar);
        window = tools.reading().open(seminar);
        readTo = window.readTo();
        composer = new Composer(seminar, tools, language, this::written);
        acts = new ThreadActs(seminar, tools, this, composer);
        posts = new PostList(seminar, zone, acts);
        var live = new LiveElement(this::look);
        add(head, top, earlier, posts, later, composer, told, live);
        show(window);
    }

    Window window() {
        return window;
    }

    /** Shows the page on which that post stands, and goes there. */
    void go(String post) {
        show(tools.reading().around(seminar, post));
        posts.goTo(post);
    }

    /** Does something, and shows what came of it. */
    void doing(Runnable act) {
        act.run();
        refresh();
    }

    /** Reads the page again, and does not move. */
    void refresh() {
        seen = tools.pulses().afresh(seminar);
        show(tools.reading().page(seminar, window.from() / Reading.PAGE));
        changed.run();
    }

    private void written(String post) {
        seen = tools.pulses().afresh(seminar);
        go(post);
        changed.run();
    }

    /** Something may have come; most of the time nothing has, and nothing is read. */
    private void look() {
        Pulse now = tools.pulses().of(seminar);
        if (now.equals(seen)) {
            return;
        }
        long came = now.posts() - seen.posts();
        boolean behind = window.isFull() && now.isOnlyMoreThan(seen);
        seen = now;
        boolean atTheEnd = window.to() >= window.total();
        // Of a page that is full nothing is read again because somebody wrote on a later one.
        show(
                behind
                        ? window.grown(Math.toIntExact(now.posts()))
                        : tools.reading().page(seminar, window.from() / Reading.PAGE));
        if (came > 0) {
            told.setText(Texts.t("seminar.came", came));
        }
        if (came > 0 && (!atTheEnd || window.to() < window.total())) {
            later.addClassName("x-thread-fresh");
        }
        changed.run();
    }

    private void show(Window shown) {
        window = shown;
        acts.in(shown);
        composer.names(shown.others().stream().map(Texts::t).toList());
        // What somebody is writing when it is closed stays before their eyes.
        composer.setVisible(shown.closed() == null || !composer.isEmpty());
        posts.show(shown, readTo);
        head();
        top();
        step(earlier, shown.from() > 0, "seminar.earlier", () -> page(-1));
        step(later, shown.to() < shown.total(), "seminar.later", () -> page(1));
        if (!shown.posts().isEmpty() && shown.posts().getLast().postedAt().toEpochMilli() > shown.readTo()) {
            tools.reading().seen(seminar, shown.posts().getLast().postedAt());
        }
    }

    private Window page(int by) {
        return tools.reading().page(seminar, window.from() / Reading.PAGE + by);
    }

    private void step(Div place, boolean any, String key, Supplier<Window> to) {
        place.removeAll();
        place.removeClassName("x-thread-fresh");
        if (any) {
            place.add(new Button(Texts.t(key), click -> {
                show(to.get());
                posts.goToFirst();
            }));
        }
    }

    private void head() {
        head.removeAll();
        var title = new H2(Texts.t("seminar.posts", window.total()));
        head.add(title);
        @Nullable String first = posts.firstNew();
        if (first != null && window.unread() > 0) {
            var jump = new Button(Texts.t("seminar.new", window.unread()), click -> posts.goTo(first));
            jump.addThemeVariants(ButtonVariant.SMALL);
            jump.addClassName("x-thread-new");
            head.add(jump);
        }
        boolean follows = window.follows();
        var follow = new Button(
                Texts.t(follows ? "seminar.unfollow" : "seminar.follow"),
                click -> doing(() -> tools.reading().follow(seminar, !follows)));
        follow.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        head.add(follow);
        if (window.mayClose()) {
            head.add(acts.closing(window));
        }
    }

    private void top() {
        top.removeAll();
        String closed = window.closed();
        if (closed != null) {
            top.add(new Message(Tone.NEUTRAL, Texts.t("seminar.closed", closed)));
        }
        List<Post> pinned = window.pinned();
        if (!pinned.isEmpty()) {
            var list = new Div(new Span(Texts.t("seminar.pinned")));
            list.addClassName("x-thread-pinned");
            pinned.forEach(post -> list.add(new PinnedLink(post, this::go)));
            top.add(list);
        }
        if (window.total() == 0) {
            top.add(new EmptyState(VaadinIcon.COMMENTS_O, Texts.t("seminar.none"), Texts.t("seminar.none.why")));
        }
    }
}
