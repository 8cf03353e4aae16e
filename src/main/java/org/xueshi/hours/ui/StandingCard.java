package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.ProgressRing;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Demand;

/** The ring of counted against required hours, with everything that is missing, by when. */
final class StandingCard {

    private StandingCard() {}

    static Card of(MemberYear year) {
        var first = new Paragraph(RuleWords.sentence(year.assessment()));
        first.addClassName("x-standing-first");
        var words = new Div(first);
        words.addClassName("x-stack");
        others(words, year.assessment());
        words.add(HourWords.aside(Texts.t(
                "hours.year.rules",
                Texts.t(year.policy().title()),
                Integer.toString(year.policy().version()),
                Texts.day(year.assessment().asOf()))));
        var side = new Div(ring(year.assessment()), words);
        side.addClassName("x-standing");
        return new Card(Texts.t("hours.year.standing"), side);
    }

    /** The same for the line of a list; full where hours are not asked for. */
    static ProgressRing smallRing(Assessment assessment) {
        return assessment
                .headline()
                .map(Demand::first)
                .map(first -> ProgressRing.small(
                        (double) first.have() / Math.max(1, first.required()),
                        new ClassHours(first.have()).toString(),
                        Texts.t(
                                "hours.year.ring.name",
                                new ClassHours(first.have()).toString(),
                                new ClassHours(first.required()).toString())))
                .orElseGet(() -> ProgressRing.small(
                        1, assessment.total().toString(), assessment.total() + " " + Texts.t("hours.year.ring.plain")));
    }

    static ProgressRing ring(Assessment assessment) {
        return assessment
                .headline()
                .map(Demand::first)
                .map(first -> new ProgressRing(
                        (double) first.have() / Math.max(1, first.required()),
                        new ClassHours(first.have()).toString(),
                        Texts.t("hours.year.ring", new ClassHours(first.required()).toString())))
                .orElseGet(() -> new ProgressRing(0, assessment.total().toString(), Texts.t("hours.year.ring.plain")));
    }

    /** What else is missing, what is due first standing first. */
    private static void others(Div words, Assessment assessment) {
        String first = RuleWords.sentence(assessment);
        var headline = assessment.headline().orElse(null);
        var list = new UnorderedList();
        for (Demand demand : assessment.open()) {
            String sentence = RuleWords.missing(demand);
            boolean said = sentence.equals(first)
                    || demand == headline && demand.first().missing() > 0;
            if (!said) {
                list.add(new ListItem(sentence));
            }
        }
        if (list.getComponentCount() > 0) {
            words.add(new Paragraph(Texts.t("hours.year.also")), list);
        }
    }
}
