package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.ProgressRing;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Assessment.Exempt;
import org.xueshi.hours.policy.Assessment.NothingAsked;
import org.xueshi.hours.policy.Assessment.Required;

/** The ring of credited against required hours, with what is missing by when, and why it is asked for. */
final class StandingCard {

    private StandingCard() {}

    static Card of(MemberYear year) {
        var first = new Paragraph(sentence(year.assessment()));
        first.addClassName("x-standing-first");
        var words = new Div(first);
        words.addClassName("x-stack");
        if (year.assessment().standing() instanceof Required required) {
            why(words, required);
        }
        words.add(HourWords.aside(Texts.t(
                "hours.year.rules",
                Texts.t(year.policy().title()),
                Integer.toString(year.policy().version()),
                Texts.day(year.assessment().asOf()))));
        var side = new Div(ring(year.assessment()), words);
        side.addClassName("x-standing");
        return new Card(Texts.t("hours.year.standing"), side);
    }

    static ProgressRing ring(Assessment assessment) {
        if (assessment.standing() instanceof Required required) {
            var minimum = required.obligation().minimum();
            return new ProgressRing(
                    (double) assessment.toward().hundredths() / minimum.hundredths(),
                    assessment.toward().toString(),
                    Texts.t("hours.year.ring", minimum.toString()));
        }
        return new ProgressRing(0, assessment.total().toString(), Texts.t("hours.year.ring.plain"));
    }

    /** What is missing by when, in one sentence, or why nothing is asked. */
    static String sentence(Assessment assessment) {
        return switch (assessment.standing()) {
            case Required required ->
                required.met()
                        ? Texts.t(
                                "hours.year.met",
                                Texts.hours(required.obligation().minimum()))
                        : Texts.t("hours.year.missing", Texts.hours(required.missing()), Texts.day(required.due()));
            case Exempt exempt -> Texts.t("hours.year.exempt");
            case NothingAsked nothing -> Texts.t("hours.year.nothing-asked");
        };
    }

    private static void why(Div words, Required required) {
        words.add(new Paragraph(Texts.t(
                "hours.year.because",
                HourWords.of(required.because()),
                Texts.t(required.obligation().title()),
                Texts.hours(required.obligation().minimum()),
                HourWords.of(required.obligation().strictness()))));
        required.outweighed()
                .forEach(other -> words.add(HourWords.aside(
                        Texts.t("hours.year.outweighed", Texts.t(other.title()), Texts.hours(other.minimum())))));
    }
}
