package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.post.InCharge;

/** On the home page of who judges: how many contributions wait for them, if any. */
@org.springframework.stereotype.Component
class WaitingContributionsCard implements HomeCard {

    /** After what leaders decide on. */
    private static final int EARLY = 5;

    private final Judging judging;

    WaitingContributionsCard(Judging judging) {
        this.judging = judging;
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public Optional<Component> card() {
        long waiting = judging.seminars().stream().mapToLong(InCharge::waiting).sum();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.t("seminar.menu"),
                        new Paragraph(Texts.t("seminar.card.waiting", waiting)),
                        new Anchor(SeminarsView.ADDRESS, Texts.t("seminar.card.link"))));
    }
}
