package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.OpenClaim;

/** Claims that nobody has decided on, each leading to what it rests on. */
final class OpenClaimsCard {

    private OpenClaimsCard() {}

    static Card pending(MemberYear year) {
        Card card = year.pendingClaims().isEmpty()
                ? new Card(
                        Texts.t("hours.open.pending", Texts.hours(year.pending())),
                        new Paragraph(Texts.t("hours.open.pending.none")))
                : card("hours.open.pending", year.pending(), year.pendingClaims());
        card.add(new Anchor("declare", Texts.t("hours.menu.declare")));
        return card;
    }

    /** Only if something was sent back. */
    static Optional<Card> returned(MemberYear year) {
        return year.returnedClaims().isEmpty()
                ? Optional.empty()
                : Optional.of(card("hours.open.returned", year.returned(), year.returnedClaims()));
    }

    private static Card card(String title, ClassHours hours, List<OpenClaim> claims) {
        var list = new UnorderedList();
        list.addClassName("x-list");
        claims.forEach(claim -> list.add(item(claim)));
        var card = new Card(Texts.t(title, Texts.hours(hours)), list);
        if (claims.size() == MemberYears.MOST_OPEN) {
            card.add(HourWords.aside(Texts.t("hours.open.more", Integer.toString(MemberYears.MOST_OPEN))));
        }
        return card;
    }

    private static ListItem item(OpenClaim claim) {
        var words = new Div(
                new Anchor("claims/" + claim.id().value(), Texts.t(claim.title())),
                HourWords.line(Texts.t(claim.category()), Texts.day(claim.day())));
        if (claim.reason() != null) {
            words.add(new Paragraph(Texts.t("hours.open.reason", claim.reason())));
        }
        var amount = new Span(Texts.hours(claim.credit()));
        amount.addClassName("x-number");
        var item = new ListItem(words, amount);
        item.addClassName("x-row");
        return item;
    }
}
