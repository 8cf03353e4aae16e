package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimDetail.Happened;
import org.xueshi.hours.Evidence.Declared;

/** Each step of a claim with who, when, and what they said. */
final class ClaimHistoryCard {

    private ClaimHistoryCard() {}

    static Card of(ClaimDetail claim) {
        var steps = new OrderedList();
        steps.addClassName("x-history");
        claim.history().forEach(step -> steps.add(item(step, claim)));
        return new Card(Texts.t("hours.claim.history"), steps);
    }

    private static ListItem item(Happened step, ClaimDetail claim) {
        var item = new ListItem();
        item.add(new Div(new Span(HourWords.of(step.step(), step.who() == null ? null : Texts.t(step.who())))));
        if (step.words() != null) {
            var words = new Paragraph(step.words());
            words.addClassName("x-quote");
            item.add(words);
        }
        if (step.earlier() != null && step.earlier().first() instanceof Declared before) {
            item.add(HourWords.aside(
                    Texts.t("hours.claim.before", DeclaredEvidence.time(before, claim.zone()), before.statement())));
        }
        item.add(HourWords.aside(Texts.moment(step.at(), claim.zone())));
        return item;
    }
}
