package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.hours.year.DeclaredFacts.FactLine;
import org.xueshi.people.MemberId;

/** Facts from outside that the rules look at, with who declared them. Not there while the rules ask for none. */
final class FactsCard extends Composite<Div> {

    private final DeclaredFacts facts;
    private final MemberId member;
    private final ZoneId zone;
    private final Runnable changed;

    /** @param changed shows the page afresh */
    FactsCard(DeclaredFacts facts, MemberId member, ZoneId zone, Runnable changed) {
        this.facts = facts;
        this.member = member;
        this.zone = zone;
        this.changed = changed;
        List<FactLine> lines = facts.of(member);
        boolean asked = !facts.known().isEmpty();
        if (lines.isEmpty() && !asked) {
            getContent().setVisible(false);
            return;
        }
        var card = new Card(Texts.t("hours.facts.title"), HourWords.aside(Texts.t("hours.facts.lead")));
        boolean may = facts.mayDeclare(member);
        if (lines.isEmpty()) {
            card.add(new Paragraph(Texts.t(may ? "hours.facts.none.declare" : "hours.facts.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("x-list");
            lines.forEach(line -> list.add(item(line, may)));
            card.add(list);
        }
        if (may && asked) {
            card.add(
                    new Button(Texts.t("hours.facts.declare"), click -> new FactDialog(facts, member, changed).open()));
        }
        getContent().add(card);
    }

    private ListItem item(FactLine line, boolean may) {
        String title = Texts.t(line.title());
        var name = new Span(title);
        name.addClassName("x-strong");
        String until = line.period().until() == null
                ? Texts.t("hours.facts.since", Texts.day(line.period().from()))
                : Texts.t(
                        "hours.facts.period",
                        Texts.day(line.period().from()),
                        Texts.day(line.period().until()));
        var words = new Div(
                name,
                HourWords.line(until, Texts.t("hours.facts.value", Integer.toString(line.value()))),
                HourWords.aside(Texts.t(
                        "hours.facts.declared", Texts.t(line.declaredBy()), Texts.moment(line.declaredAt(), zone))));
        words.addClassName("x-stack");
        var item = new ListItem(words);
        item.addClassName("x-row");
        if (line.withdrawnBy() != null && line.withdrawnAt() != null) {
            words.add(HourWords.aside(Texts.t(
                    "hours.facts.withdrawn",
                    Texts.t(line.withdrawnBy()),
                    Texts.moment(line.withdrawnAt(), zone),
                    line.reason() == null ? "" : line.reason())));
        } else if (may) {
            var withdraw = new Button(Texts.t("hours.facts.withdraw"), click -> withdraw(line, title));
            withdraw.setAriaLabel(Texts.t("hours.facts.withdraw.of", title));
            item.add(withdraw);
        }
        return item;
    }

    private void withdraw(FactLine line, String title) {
        new WordsDialog(
                        Texts.t("hours.facts.withdraw.of", title),
                        Texts.t("hours.facts.withdraw.lead"),
                        Texts.t("hours.words.reason"),
                        Texts.t("hours.facts.withdraw"),
                        words -> {
                            facts.withdraw(member, line.id(), words);
                            Notify.done(Texts.t("hours.facts.withdrawn.done"));
                            changed.run();
                        })
                .open();
    }
}
