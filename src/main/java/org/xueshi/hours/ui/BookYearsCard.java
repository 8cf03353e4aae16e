package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.LedgerCare.Outcome;
import org.xueshi.hours.checkpoint.YearClosing;
import org.xueshi.hours.checkpoint.YearClosing.BookYear;

/** The years of the ledger, closed or open, and the close of one that is over. */
final class BookYearsCard extends Composite<Div> {

    private final transient YearClosing closing;
    private final transient Consumer<Supplier<Outcome>> work;

    /** @param work goes through the ledger while the page says so */
    BookYearsCard(YearClosing closing, boolean keeper, Consumer<Supplier<Outcome>> work) {
        this.closing = closing;
        this.work = work;
        List<BookYear> years = closing.years();
        if (years.isEmpty()) {
            getContent().add(new Card(Texts.t("hours.years.title"), new Paragraph(Texts.t("hours.years.none"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("x-list");
        years.forEach(year -> list.add(item(year, keeper)));
        getContent().add(new Card(Texts.t("hours.years.title"), list));
    }

    private ListItem item(BookYear year, boolean keeper) {
        String number = Integer.toString(year.year());
        var name = new Span(number);
        name.addClassNames("x-strong", "x-number");
        var words = new Div(
                name,
                new StatusBadge(
                        year.closed() ? Tone.GOOD : Tone.NEUTRAL,
                        Texts.t(year.closed() ? "hours.years.closed" : "hours.years.open")));
        words.addClassName("x-hours-line");
        var lines = new Div(words);
        if (year.checkpoint() > 0) {
            lines.add(HourWords.aside(Texts.t("hours.years.checkpoint", Integer.toString(year.checkpoint()))));
        }
        if (year.openClaims() > 0) {
            lines.add(HourWords.aside(Texts.t("hours.years.claims", year.openClaims())));
        }
        var item = new ListItem(lines);
        item.addClassName("x-row");
        if (keeper && year.mayClose()) {
            var close = new Button(
                    Texts.t("hours.years.close"),
                    click -> Confirm.ask(
                            Texts.t("hours.years.close.title", number),
                            Texts.t("hours.years.close.consequence", number, year.openClaims()),
                            Texts.t("hours.years.close"),
                            () -> work.accept(() -> closing.close(year.year()))));
            close.setAriaLabel(Texts.t("hours.years.close.of", number));
            item.add(close);
        }
        return item;
    }
}
