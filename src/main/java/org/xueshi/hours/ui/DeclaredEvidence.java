package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Document;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.Supplemented;

/** What a member says themselves, and the documents that they laid beside it. */
final class DeclaredEvidence {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long BYTES_A_KILOBYTE = 1_000;

    private DeclaredEvidence() {}

    static void show(Card card, ClaimDetail claim, Declared declared) {
        card.add(
                new Facts()
                        .with(Texts.t("hours.evidence.strength"), HourWords.of(declared.strength()))
                        .with(Texts.t("hours.evidence.minutes"), time(declared, claim.zone()))
                        .with(Texts.t("hours.declare.days"), days(declared))
                        .with(
                                Texts.t("hours.evidence.vouched"),
                                claim.attestedBy() == null ? null : Texts.t(claim.attestedBy()))
                        .with(Texts.t("hours.evidence.statement"), declared.statement()),
                documents(claim.id(), declared.documents()),
                EvidencePanel.rule(claim));
    }

    static void show(Card card, ClaimDetail claim, Supplemented more) {
        more.added().forEach(supplement -> {
            var words = new Paragraph(supplement.words());
            words.addClassName("x-quote");
            card.add(new H3(Texts.t("hours.evidence.added", Texts.moment(supplement.at(), claim.zone()))), words);
            if (!supplement.documents().isEmpty()) {
                card.add(documents(claim.id(), supplement.documents()));
            }
        });
    }

    private static @Nullable String days(Declared declared) {
        return declared.halfDays() == null
                ? null
                : Texts.t(declared.halfDays() == 1 ? "hours.declare.days.half" : "hours.declare.days.whole");
    }

    /** From–until where the member said so, and the length in any case. */
    static String time(Declared declared, ZoneId zone) {
        String length = Texts.length(Duration.ofMinutes(declared.minutes()));
        return declared.begin() == null || declared.end() == null
                ? length
                : Texts.t(
                        "hours.evidence.times",
                        CLOCK.format(declared.begin().atZone(zone)),
                        CLOCK.format(declared.end().atZone(zone)),
                        length);
    }

    /** Pictures in place, so that nobody decides without having seen them; everything else a step away. */
    private static UnorderedList documents(ClaimId claim, List<Document> documents) {
        var list = new UnorderedList();
        list.addClassName("x-documents");
        documents.forEach(document -> list.add(item(claim, document)));
        return list;
    }

    private static ListItem item(ClaimId claim, Document document) {
        String address = "claim-files/" + claim.value() + "/" + document.file();
        var link = new Anchor(address, document.name());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true);
        var item = new ListItem(
                link,
                HourWords.aside(Texts.t(
                        "hours.document.size", Long.toString(Math.max(1, document.bytes() / BYTES_A_KILOBYTE)))));
        if (document.picture()) {
            item.add(new Image(address, Texts.t("hours.document.picture", document.name())));
        } else {
            link.getElement().setAttribute("download", document.name());
        }
        return item;
    }
}
