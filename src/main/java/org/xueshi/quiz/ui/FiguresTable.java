package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.quiz.statistics.QuestionStatistics;

/** The same figures in rows, for whoever can't see bars or wants to compare. */
final class FiguresTable extends Div {

    FiguresTable(List<QuestionStatistics> questions) {
        var table = new NativeTable();
        table.addClassName("x-table");
        table.setCaptionText(Texts.t("quiz.statistics.table"));
        var head = new NativeTableRow();
        for (String column :
                List.of("question", "attempts", "difficulty", "discrimination", "upper-lower", "finding")) {
            var cell = new NativeTableHeaderCell(Texts.t("quiz.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(head);
        questions.forEach(one -> table.add(row(one)));
        add(table);
        addClassName("x-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.t("quiz.statistics.table"));
    }

    private static NativeTableRow row(QuestionStatistics one) {
        String finding = one.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Double discrimination = one.discrimination();
        return new NativeTableRow(
                new NativeTableCell(one.question().shownText(Language.of(Texts.locale()))),
                new NativeTableCell(Integer.toString(one.attempts())),
                new NativeTableCell(QuestionFigures.percent(one.difficulty())),
                new NativeTableCell(
                        discrimination == null ? Texts.t("quiz.figure.none") : QuestionFigures.decimal(discrimination)),
                new NativeTableCell(QuestionFigures.decimal(one.upperLower())),
                new NativeTableCell(Texts.t("quiz.finding." + finding)));
    }
}
