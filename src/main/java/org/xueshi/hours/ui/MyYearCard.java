package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.policy.Assessment;

/** On the home page: the ring of this year, and what is missing by when. */
@org.springframework.stereotype.Component
class MyYearCard implements HomeCard {

    private static final int AFTER_WHAT_WAITS = 10;

    private final MemberYears years;

    MyYearCard(MemberYears years) {
        this.years = years;
    }

    @Override
    public int order() {
        return AFTER_WHAT_WAITS;
    }

    @Override
    public Optional<Component> card() {
        Assessment assessment = years.mine(years.thisYear()).assessment();
        return Optional.of(new Card(
                Texts.t("hours.card.year"),
                StandingCard.ring(assessment),
                new Paragraph(RuleWords.sentence(assessment)),
                new Anchor("my-year", Texts.t("hours.card.year.link"))));
    }
}
