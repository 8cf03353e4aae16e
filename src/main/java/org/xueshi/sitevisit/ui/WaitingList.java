package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.sitevisit.reflection.Judging;
import org.xueshi.sitevisit.reflection.Judging.Judged;

/** Reflections that wait, the first sent first. */
final class WaitingList extends Div {

    private static final int PAGE = 30;

    private final Judging judging;
    private final List<Anchor> links = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button(Texts.t("sitevisit.bases.more"), click -> next());
    private int page;
    private @Nullable String marked;
    private boolean walked;

    WaitingList(Judging judging) {
        this.judging = judging;
        addClassName("x-reflecting-list");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("sitevisit.reflections.list"));
        list.addClassName("x-list");
        add(list, more);
    }

    /** Reads it afresh: somebody else may have judged meanwhile. */
    void load() {
        list.removeAll();
        links.clear();
        page = 0;
        marked = null;
        next();
        setVisible(!isEmpty());
    }

    private void next() {
        List<Judged> some = judging.waiting(page++, PAGE);
        some.forEach(one -> {
            var words = new Div(
                    strong(Texts.t(one.member().name())),
                    small(Texts.t(one.item().title())));
            words.addClassName("x-stack");
            var link = new Anchor(address(one), words);
            link.addClassName("x-row");
            links.add(link);
            list.add(link);
        });
        more.setVisible(some.size() == PAGE);
    }

    private static Span strong(String words) {
        var span = new Span(words);
        span.addClassName("x-strong");
        return span;
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassNames("x-secondary", "x-small");
        return span;
    }

    static String address(Judged one) {
        return ReflectionsView.ADDRESS + "/" + one.reflection().member().value() + "/"
                + one.reflection().occasion().key();
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Marks the one that is open. */
    void mark(Judged open) {
        marked = address(open);
        links.forEach(link -> {
            if (link.getHref().equals(marked)) {
                link.getElement().setAttribute("aria-current", "true");
            }
        });
    }

    /** The focus to the one that is open, for whoever walks by keys; answers false for anybody else. */
    boolean focusMarked() {
        boolean byKeys = walked;
        walked = false;
        if (byKeys) {
            links.stream()
                    .filter(link -> link.getHref().equals(marked))
                    .findFirst()
                    .ifPresent(link -> link.getElement()
                            .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })"));
        }
        return byKeys;
    }

    /** A key was pressed that opens another: the focus then stays in the list. */
    void walk() {
        walked = true;
    }

    /** The one so many below the open one, or above it if negative; the first if none is open. */
    Optional<String> away(int steps) {
        int at = at();
        int to = at < 0 ? 0 : at + steps;
        return to >= 0 && to < links.size() ? Optional.of(links.get(to).getHref()) : Optional.empty();
    }

    /** The one below the open one, else the one above it. */
    Optional<String> neighbour() {
        return at() < 0 ? Optional.empty() : away(1).or(() -> away(-1));
    }

    private int at() {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).getHref().equals(marked)) {
                return i;
            }
        }
        return -1;
    }
}
