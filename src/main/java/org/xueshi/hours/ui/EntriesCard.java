package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.EntryLine;
import org.xueshi.hours.Strength;

/** The entries of a year, newest first and page by page, each with why it counts or does not. */
final class EntriesCard {

    static final int PAGE = 20;

    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private final IntFunction<List<EntryLine>> pages;
    private final ZoneId zone;
    private final String claims;
    private final Function<List<ClaimId>, Set<ClaimId>> readable;
    private int next;

    private EntriesCard(
            IntFunction<List<EntryLine>> pages,
            ZoneId zone,
            String claims,
            Function<List<ClaimId>, Set<ClaimId>> readable) {
        this.pages = pages;
        this.zone = zone;
        this.claims = claims;
        this.readable = readable;
        list.addClassNames("x-list", "x-entries");
        more = new Button(Texts.t("hours.entries.more"), click -> load());
        load();
    }

    /** @param pages entries by number of the page, {@link #PAGE} at most */
    static Card of(int year, ZoneId zone, IntFunction<List<EntryLine>> pages) {
        return card(year, new EntriesCard(pages, zone, "claims/", Set::copyOf));
    }

    /**
     * The same of another member.
     *
     * @param readable those of some claims that the reader decides on, and so may correct
     */
    static Card ofAnother(
            int year, ZoneId zone, IntFunction<List<EntryLine>> pages, Function<List<ClaimId>, Set<ClaimId>> readable) {
        return card(year, new EntriesCard(pages, zone, "approvals/", readable));
    }

    private static Card card(int year, EntriesCard entries) {
        if (entries.list.getComponentCount() == 0) {
            return new Card(
                    Texts.t("hours.entries.title"),
                    new EmptyState(
                            VaadinIcon.BOOK,
                            Texts.t("hours.entries.none", Integer.toString(year)),
                            Texts.t("hours.entries.none.why")));
        }
        return new Card(Texts.t("hours.entries.title"), entries.list, entries.more);
    }

    private void load() {
        List<EntryLine> lines = pages.apply(next++);
        Set<ClaimId> linked = readable.apply(
                lines.stream().map(EntryLine::claim).filter(Objects::nonNull).toList());
        lines.forEach(line -> list.add(item(line, linked)));
        more.setVisible(lines.size() == PAGE);
    }

    private ListItem item(EntryLine line, Set<ClaimId> linked) {
        String title = Texts.t(line.title());
        var amount = new Span(Texts.hours(line.amount()));
        amount.addClassName("x-number");
        var first = new Div(new Span(title), amount);
        first.addClassName("x-entry-first");
        String organiser = line.organiser() == null
                ? Texts.t(line.strength() == Strength.DECLARED ? "hours.entries.elsewhere" : "hours.entries.chosen")
                : Texts.t("hours.entries.organiser", Texts.t(line.organiser()));
        var item = new ListItem(
                first,
                HourWords.line(
                        Texts.t(line.category()), Texts.day(line.day()), organiser, HourWords.of(line.strength())),
                new Paragraph(why(line)),
                HourWords.aside(Texts.t(
                        "hours.entries.number." + line.kind().name().toLowerCase(Locale.ROOT),
                        Integer.toString(line.sequence()),
                        Texts.moment(line.postedAt(), zone),
                        line.decidedBy() == null ? Texts.t("hours.entries.by-rule") : Texts.t(line.decidedBy()))));
        if (line.late()) {
            item.add(HourWords.aside(
                    Texts.t("hours.entries.late", Integer.toString(line.day().getYear()))));
        }
        ClaimId claim = line.claim();
        if (claim != null && linked.contains(claim)) {
            var link = new Anchor(claims + claim.value(), Texts.t("hours.entries.evidence"));
            link.setAriaLabel(Texts.t("hours.entries.evidence.of", title));
            item.add(link);
        }
        item.addClassNames("x-row", "x-entry");
        return item;
    }

    private static String why(EntryLine line) {
        var cause = line.cause();
        if (cause != null) {
            return Texts.t(
                    "hours.entries." + line.kind().name().toLowerCase(Locale.ROOT),
                    Integer.toString(cause.of()),
                    cause.reason());
        }
        return Texts.t(
                line.countsTowardFloor() ? "hours.entries.counts" : "hours.entries.beside", Texts.t(line.category()));
    }
}
