package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.Objections;
import org.xueshi.hours.Reviews;

/** On a leader's home page: how many claims wait for a decision or were drawn for review, if any. */
@org.springframework.stereotype.Component
class WaitingClaimsCard implements HomeCard {

    private static final int FIRST = 0;

    private final Approvals approvals;
    private final Objections objections;
    private final Reviews reviews;

    WaitingClaimsCard(Approvals approvals, Objections objections, Reviews reviews) {
        this.approvals = approvals;
        this.objections = objections;
        this.reviews = reviews;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> card() {
        int waiting = approvals.waiting();
        int objected = objections.waiting();
        int drawn = reviews.waiting();
        if (waiting + objected + drawn == 0) {
            return Optional.empty();
        }
        var card = new Card(
                Texts.t("hours.card.approvals"),
                new Paragraph(Texts.t("hours.card.approvals.count", Integer.toString(waiting))),
                new Anchor("approvals", Texts.t("hours.card.approvals.link")));
        if (objected > 0) {
            card.add(new Paragraph(Texts.t("hours.card.objections", Integer.toString(objected))));
        }
        if (drawn > 0) {
            card.add(new Anchor("reviews", Texts.t("hours.card.reviews.link", Integer.toString(drawn))));
        }
        return Optional.of(card);
    }
}
