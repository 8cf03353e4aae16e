package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.ProgressRing;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.simulation.Simulation.Ending;
import org.xueshi.simulation.story.Decision;
import org.xueshi.simulation.story.Line;

/** After the end: how it came out, what each competence earned, the way that was taken with what was better, the better path. */
final class DebriefView extends Div {

    private final Debrief debrief;
    private final EnrolledItem item;
    private final H2 title = new H2();

    DebriefView(Debrief debrief, EnrolledItem item, Runnable again) {
        this.debrief = debrief;
        this.item = item;
        addClassName("x-debrief");
        add(head(again), new CompetenceBars(debrief, item.language().locale()), new PathStrip(debrief.own()));
        add(section("simulation.your-way", own()), new Details(Texts.t("simulation.better-way"), better()));
    }

    void enter() {
        title.getElement()
                .executeJs(
                        "this.closest('.x-simulation').scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private Component head(Runnable again) {
        Locale locale = item.language().locale();
        title.getElement().setAttribute("tabindex", "-1");
        var words = new Div(title);
        words.addClassName("x-stack");
        words.getElement().setAttribute("lang", item.language().tag());
        debrief.ending().ifPresent(ending -> {
            title.setText(ending.title().in(locale));
            words.addComponentAsFirst(new StatusBadge(tone(ending.kind()), kind(ending.kind())));
        });
        for (Line line : debrief.own().scene().turn().lines()) {
            words.add(new Paragraph(line.text()));
        }
        debrief.ending()
                .ifPresent(ending ->
                        words.add(text("x-debrief-lesson", ending.text().in(locale))));
        var retry = new OnceButton(Texts.t("simulation.back"), again);
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.add(new Paragraph(result()), retry);
        int score = debrief.scorePercent();
        var ring = new ProgressRing(score / 100.0, Texts.t("simulation.percent", score), Texts.t("simulation.of-best"));
        var head = new Div(words, ring);
        head.addClassName("x-debrief-head");
        return head;
    }

    private String result() {
        int pass = debrief.simulation().passPercent();
        if (pass == 0) {
            return Texts.t("simulation.done");
        }
        return Texts.t(debrief.passed() ? "simulation.passed" : "simulation.not-passed", pass);
    }

    private Component own() {
        return list(debrief.own().decisions(), true);
    }

    private Component better() {
        var all = new Div(list(debrief.better().decisions(), false));
        String ending = debrief.better().scene().turn().ending();
        debrief.simulation().ending(ending).ifPresent(end -> {
            var leads = text(
                    "x-debrief-lesson",
                    Texts.t(
                            "simulation.leads-to",
                            end.title().in(item.language().locale())));
            all.add(leads);
        });
        return all;
    }

    private OrderedList list(List<Decision> decisions, boolean compare) {
        var list = new OrderedList();
        list.addClassName("x-taken");
        list.getElement().setAttribute("lang", item.language().tag());
        int number = 1;
        for (Decision decision : decisions) {
            list.add(new DecisionRow(decision, number++, compare));
        }
        return list;
    }

    private static Component section(String key, Component content) {
        var section = new com.vaadin.flow.component.html.Section(new H3(Texts.t(key)), content);
        section.addClassName("x-card");
        return section;
    }

    private static Span text(String className, String words) {
        var text = new Span(words);
        text.addClassName(className);
        return text;
    }

    private static Tone tone(Ending.Kind kind) {
        return switch (kind) {
            case GOOD -> Tone.GOOD;
            case MIXED -> Tone.ATTENTION;
            case BAD -> Tone.BAD;
        };
    }

    private static String kind(Ending.Kind kind) {
        return Texts.t("simulation.ending." + kind.name().toLowerCase(Locale.ROOT));
    }
}
