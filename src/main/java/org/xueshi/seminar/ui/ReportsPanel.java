package org.xueshi.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.Report;

/** Posts that somebody asked those in charge to look at; gone where there are none. */
final class ReportsPanel extends Section {

    private final SeminarId seminar;
    private final SeminarTools tools;

    ReportsPanel(SeminarId seminar, SeminarTools tools) {
        this.seminar = seminar;
        this.tools = tools;
        addClassName("x-reports");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Report> reports = tools.reports().open(seminar);
        setVisible(!reports.isEmpty());
        if (!reports.isEmpty()) {
            add(new H2(Texts.t("seminar.reports", reports.size())));
            reports.forEach(report -> add(row(report)));
        }
    }

    private Div row(Report report) {
        var row = new Div(
                new Paragraph(Texts.t(
                        "seminar.reports.line", Texts.t(report.reporter()), Texts.t(report.author()), report.reason())),
                Markdown.of(seminar, report.text()));
        row.addClassName("x-post");
        var hide = new Button(Texts.t("seminar.post.hide"), click -> hide(report));
        var leave = new Button(
                Texts.t("seminar.reports.leave"),
                click -> run(() -> tools.reports().settle(seminar, report.post())));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(hide, leave);
        bar.addClassName("x-post-bar");
        row.add(bar);
        return row;
    }

    private void hide(Report report) {
        new WordsDialog(
                        Texts.t("seminar.hide.title", Texts.t(report.author())),
                        Texts.t("seminar.hide.lead"),
                        Texts.t("seminar.reason"),
                        Texts.t("seminar.hide.action"),
                        words -> {
                            tools.moderation().hide(seminar, report.post(), words);
                            refresh();
                        })
                .open();
    }

    private void run(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        refresh();
    }
}
