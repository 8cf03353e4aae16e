package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;

/** On a leader's home page: how many claims wait for a decision, if any do. */
@org.springframework.stereotype.Component
class WaitingClaimsCard implements HomeCard {

    private static final int FIRST = 0;

    private final Approvals approvals;

    WaitingClaimsCard(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> card() {
        int waiting = approvals.waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.t("hours.card.approvals"),
                        new Paragraph(Texts.t("hours.card.approvals.count", Integer.toString(waiting))),
                        new Anchor("approvals", Texts.t("hours.card.approvals.link"))));
    }
}
