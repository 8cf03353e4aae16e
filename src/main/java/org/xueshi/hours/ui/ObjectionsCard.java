package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimDetail.Objection;
import org.xueshi.hours.ClaimState;

/** What a member objects to in the measured time, and for a leader the two answers. */
final class ObjectionsCard {

    private ObjectionsCard() {}

    /** Answers to an objection, by its number, with words. */
    record Answers(BiConsumer<Integer, String> uphold, BiConsumer<Integer, String> overrule) {}

    /** @param answers null where somebody only reads */
    static Card of(ClaimDetail claim, @Nullable Answers answers) {
        var list = new UnorderedList();
        list.addClassName("x-list");
        claim.objections().forEach(objection -> list.add(item(claim, objection, answers)));
        return new Card(Texts.t("hours.objections.title"), list);
    }

    private static ListItem item(ClaimDetail claim, Objection objection, @Nullable Answers answers) {
        var words = new Paragraph(objection.words());
        words.addClassName("x-quote");
        var item = new ListItem(
                HourWords.line(
                        Texts.t(objection.stretch().verdict()),
                        Texts.length(objection.stretch().length())),
                words);
        if (!objection.open()) {
            item.add(new Paragraph(
                    objection.minutes() > 0
                            ? Texts.t("hours.objections.upheld", Integer.toString(objection.minutes()))
                            : Texts.t("hours.objections.closed")));
        } else if (answers != null && claim.state() != ClaimState.VOIDED) {
            item.add(actions(claim, objection, answers));
        }
        return item;
    }

    /** What would be refused whatever is said is not offered. */
    private static boolean mayBeUpheld(ClaimDetail claim, Objection objection) {
        return objection.stretch().verdict() != Verdict.ELSEWHERE && !claim.reversed();
    }

    private static Div actions(ClaimDetail claim, Objection objection, Answers answers) {
        String member = Texts.t(claim.memberName());
        var yes = new Button(
                Texts.t("hours.objections.uphold"),
                click -> new WordsDialog(
                                Texts.t("hours.objections.uphold.title"),
                                Texts.t("hours.objections.uphold.lead", member),
                                Texts.t("hours.words.statement"),
                                Texts.t("hours.objections.uphold"),
                                said -> answers.uphold().accept(objection.number(), said))
                        .open());
        var no = new Button(
                Texts.t("hours.objections.overrule"),
                click -> new WordsDialog(
                                Texts.t("hours.objections.overrule.title"),
                                Texts.t("hours.objections.overrule.lead", member),
                                Texts.t("hours.words.reason"),
                                Texts.t("hours.objections.overrule"),
                                said -> answers.overrule().accept(objection.number(), said))
                        .open());
        yes.setVisible(mayBeUpheld(claim, objection));
        var bar = new Div(yes, no);
        bar.addClassName("x-actions");
        return bar;
    }
}
