package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.hours.unusual.Unusual.ByHand;
import org.xueshi.hours.unusual.Unusual.Discarded;
import org.xueshi.hours.unusual.Unusual.Jump;
import org.xueshi.hours.unusual.Unusual.KnownDocument;
import org.xueshi.hours.unusual.Unusual.Missed;
import org.xueshi.hours.unusual.Unusual.More;
import org.xueshi.hours.unusual.Unusual.Overlap;
import org.xueshi.hours.unusual.Unusual.SimilarTitle;
import org.xueshi.hours.unusual.Unusual.Weaker;

/** Why a claim is lifted out, each reason in words. */
final class UnusualCard {

    private UnusualCard() {}

    static Card of(List<Unusual> found) {
        var card = new Card(Texts.t("hours.unusual.title"), list(found));
        card.addClassName("x-unusual");
        return card;
    }

    static UnorderedList list(List<Unusual> found) {
        var list = new UnorderedList();
        list.addClassName("x-reasons");
        found.forEach(one -> list.add(new ListItem(words(one))));
        return list;
    }

    static String words(Unusual found) {
        return switch (found) {
            case ByHand(int sessions, int all) ->
                Texts.t("hours.unusual.by-hand", Integer.toString(sessions), Integer.toString(all));
            case Weaker(var strength) -> Texts.t("hours.unusual.weaker", HourWords.of(strength));
            case Discarded(int percent) -> Texts.t("hours.unusual.discarded", Integer.toString(percent));
            case Missed(long seconds) -> Texts.t("hours.unusual.missed", Texts.length(Duration.ofSeconds(seconds)));
            case Overlap(var with, var day) -> Texts.t("hours.unusual.overlap", Texts.t(with), Texts.day(day));
            case Jump(int week, int usual) ->
                Texts.t("hours.unusual.jump", new ClassHours(week).toString(), new ClassHours(usual).toString());
            case KnownDocument(String name, boolean other) ->
                Texts.t(other ? "hours.unusual.document.other" : "hours.unusual.document", name);
            case SimilarTitle(var with, var day) -> Texts.t("hours.unusual.similar", Texts.t(with));
            case More() -> Texts.t("hours.unusual.more");
        };
    }
}
