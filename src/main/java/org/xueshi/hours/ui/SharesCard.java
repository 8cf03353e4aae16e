package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.hours.policy.Policy;

/** Hours by kind of study: a stacked bar for the eye, and the table that it is drawn from. */
final class SharesCard {

    private static final double PERCENT = 100;

    private SharesCard() {}

    static Card of(Assessment assessment, Policy policy) {
        return new Card(Texts.t("hours.shares.title"), bar(assessment), table(assessment, policy));
    }

    /** Scaled to all hours or to the requirement, whichever is more; hidden from who hears the table instead. */
    private static Div bar(Assessment assessment) {
        var bar = new Div();
        bar.addClassNames("x-bar", "x-shares-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        int required = assessment.headline().map(one -> one.first().required()).orElse(0);
        int whole = Math.max(assessment.total().hundredths(), required);
        List<Share> shares = assessment.shares();
        for (int n = 0; n < shares.size(); n++) {
            int hours = shares.get(n).hours().hundredths();
            if (hours > 0) {
                var segment = new Div();
                segment.addClassNames("x-share", swatch(n));
                segment.setWidth(String.format(Locale.ROOT, "%.2f%%", PERCENT * hours / whole));
                bar.add(segment);
            }
        }
        return bar;
    }

    private static Div table(Assessment assessment, Policy policy) {
        var table = new NativeTable();
        table.addClassName("x-table");
        var head = table.getHead().addRow();
        for (String key : List.of("hours.shares.category", "hours.shares.hours", "hours.shares.counts")) {
            var cell = new NativeTableHeaderCell(Texts.t(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        List<Share> shares = assessment.shares();
        for (int n = 0; n < shares.size(); n++) {
            Share share = shares.get(n);
            var swatch = new Span();
            swatch.addClassNames("x-swatch", "x-share", swatch(n));
            swatch.getElement().setAttribute("aria-hidden", "true");
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().add(swatch, new Span(title(share, policy)));
            row.addDataCell().setText(share.hours().toString());
            row.addDataCell().setText(Texts.t(share.countsTowardFloor() ? "hours.shares.yes" : "hours.shares.no"));
        }
        sum(table, "hours.shares.toward", assessment.toward());
        sum(table, "hours.shares.beside", assessment.beside());
        var scroll = new Div(table);
        scroll.addClassName("x-scroll");
        return scroll;
    }

    private static String title(Share share, Policy policy) {
        return policy.known(share.category())
                .map(known -> Texts.t(known.title()))
                .orElseGet(() -> Texts.t(share.category()));
    }

    private static void sum(NativeTable table, String key, ClassHours hours) {
        NativeTableRow row = table.getFoot().addRow();
        row.addHeaderCell().setText(Texts.t(key));
        row.addDataCell().setText(hours.toString());
        row.addDataCell();
    }

    private static String swatch(int place) {
        return "x-share-" + Math.min(place, 5);
    }
}
