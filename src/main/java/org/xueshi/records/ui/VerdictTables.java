package org.xueshi.records.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.proof.EntryText;
import org.xueshi.hours.proof.Transcript;
import org.xueshi.hours.proof.VerdictWords;

/** The entries of a transcript with what was found of each, and its totals. */
final class VerdictTables {

    private final VerdictWords words;
    private final Transcript transcript;

    VerdictTables(VerdictWords words, Transcript transcript) {
        this.words = words;
        this.transcript = transcript;
    }

    Div entries(List<EntryText> entries, Set<Integer> wrong) {
        var table =
                table("proof.entries", "number", "day", "title", "category", "organiser", "strength", "hours", "check");
        for (EntryText entry : entries) {
            boolean isWrong = wrong.contains(entry.sequence());
            var title = new NativeTableCell(text(entry.titleZh(), entry.titleEn()));
            String aside = words.aside(entry);
            if (!aside.isEmpty()) {
                var line = new Div(new Span(aside));
                line.addClassNames("x-secondary", "x-small");
                title.add(line);
            }
            var row = new NativeTableRow(
                    cell(Integer.toString(entry.sequence())),
                    cell(entry.day().toString()),
                    title,
                    cell(name(entry.category())),
                    cell(entry.organiser().isEmpty() ? words.say("proof.self-chosen") : name(entry.organiser())),
                    cell(words.strength(entry)),
                    amount(entry.hundredths()),
                    new NativeTableCell(
                            isWrong
                                    ? new StatusBadge(Tone.BAD, words.say("proof.wrong"))
                                    : new StatusBadge(Tone.GOOD, words.say("proof.right"))));
            row.setClassName("x-wrong", isWrong);
            table.add(row);
        }
        return scrolling(table, words.say("proof.entries"));
    }

    Div totals() {
        var table = table("proof.totals", "year", "count", "hours");
        transcript
                .leaves()
                .forEach(proven -> table.add(new NativeTableRow(
                        cell(Integer.toString(proven.leaf().year())),
                        cell(Integer.toString(proven.leaf().entries())),
                        amount(proven.leaf().hundredths()))));
        return scrolling(table, words.say("proof.totals"));
    }

    private NativeTable table(String caption, String... columns) {
        var table = new NativeTable();
        table.setCaptionText(words.say(caption));
        table.addClassName("x-verdict-table");
        var head = new NativeTableRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(words.say("proof.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(head);
        return table;
    }

    /** A wide table scrolls in itself, also by keyboard, and not the page. */
    private static Div scrolling(NativeTable table, String label) {
        var frame = new Div(table);
        frame.addClassName("x-verdict-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        return frame;
    }

    private String name(String key) {
        return transcript.name(key).map(name -> text(name.zh(), name.en())).orElse(key);
    }

    /** Whatever stands there: in a false transcript that may be anything. */
    private static String text(String zh, String en) {
        return "zh".equals(Texts.locale().getLanguage()) ? zh : en;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private static NativeTableCell amount(int hundredths) {
        var cell = cell(BigDecimal.valueOf(hundredths, 2).toPlainString());
        cell.addClassName("x-number");
        return cell;
    }
}
