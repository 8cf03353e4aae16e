package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.QueueLine;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Standing;

/** Contributions of those in one's charge: those that wait, the longest waiting first; then the others. */
final class QueueList extends Nav {

    private static final int PAGE = 25;

    private final SeminarId seminar;
    private final SeminarTools tools;
    private final List<MemberId> order = new ArrayList<>();
    private int waitingPages = 1;
    private int otherPages = 1;

    QueueList(SeminarId seminar, SeminarTools tools) {
        this.seminar = seminar;
        this.tools = tools;
        addClassName("x-judging-list");
        setAriaLabel(Texts.t("seminar.judging.queue"));
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    /** Reads afresh, as far as it was opened: somebody else may have judged meanwhile. */
    void reload(@Nullable MemberId open) {
        removeAll();
        order.clear();
        section("seminar.judging.waiting", Set.of(Standing.WAITING), waitingPages, open, () -> waitingPages++);
        section(
                "seminar.judging.others",
                Set.of(Standing.WRITING, Standing.RETURNED, Standing.SUFFICIENT),
                otherPages,
                open,
                () -> otherPages++);
    }

    private void section(String key, Set<Standing> standings, int pages, @Nullable MemberId open, Runnable more) {
        List<QueueLine> lines = new ArrayList<>();
        boolean full = true;
        for (int page = 0; page < pages && full; page++) {
            List<QueueLine> read = tools.judging().queue(seminar, standings, page, PAGE);
            lines.addAll(read);
            full = read.size() == PAGE;
        }
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("x-list");
        lines.forEach(line -> list.add(new ListItem(link(line, open))));
        add(new H2(Texts.t(key)), list);
        if (full) {
            add(new Button(Texts.t("seminar.judging.more"), click -> {
                more.run();
                reload(open);
            }));
        }
    }

    private Anchor link(QueueLine line, @Nullable MemberId open) {
        Contribution one = line.contribution();
        order.add(one.member());
        var name = new Span(Texts.t(line.name()));
        name.addClassName("x-strong");
        var counted = new Span(Texts.t(
                "seminar.judging.counted",
                one.counted().ownPosts(),
                one.counted().replies()));
        counted.addClassNames("x-secondary", "x-small");
        var badges = new Div(new StatusBadge(StandingWords.tone(one.standing()), StandingWords.of(one.standing())));
        badges.addClassName("x-post-head");
        if (one.doubtful() > 0) {
            badges.add(new StatusBadge(Tone.ATTENTION, Texts.t("seminar.judging.doubtful", one.doubtful())));
        }
        var link = new Anchor(seminar.judgingRoute() + "/" + one.member().value(), name, counted, badges);
        link.addClassName("x-judging-line");
        if (one.member().equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The one so many below that one, or above it if negative; none past the ends. */
    Optional<MemberId> away(@Nullable MemberId of, int steps) {
        int at = of == null ? -1 : order.indexOf(of);
        int to = at < 0 ? 0 : at + steps;
        return to >= 0 && to < order.size() ? Optional.of(order.get(to)) : Optional.empty();
    }

    /** The one below that one, else the one above it. */
    Optional<MemberId> neighbour(MemberId of) {
        return away(of, 1).or(() -> away(of, -1));
    }
}
