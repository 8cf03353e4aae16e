package org.xueshi.records.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.TranscriptStatus;
import org.xueshi.people.Directory;

/** What anybody may know of a transcript by its number: that it was issued, and whether it stands. Neither name nor hours. */
final class StatusCard {

    private StatusCard() {}

    static Card of(String id, Optional<TranscriptStatus> status) {
        var card = new Card(Texts.t("records.verify.status", id));
        status.ifPresentOrElse(
                known -> fill(card, known),
                () -> card.add(new Message(Tone.BAD, Texts.t("records.verify.status.unknown"))));
        return card;
    }

    private static void fill(Card card, TranscriptStatus known) {
        Instant revoked = known.revoked();
        if (revoked != null) {
            card.add(new Message(
                    Tone.BAD, Texts.t("records.verify.status.revoked", moment(known.issued()), moment(revoked))));
        } else {
            card.add(new Message(
                    Tone.GOOD,
                    Texts.t(
                            "records.verify.status.valid",
                            moment(known.issued()),
                            Integer.toString(known.checkpoint()))));
        }
        Instant superseded = known.superseded();
        if (superseded != null) {
            card.add(new Message(Tone.NEUTRAL, Texts.t("records.verify.status.superseded", moment(superseded))));
        }
        card.add(new Paragraph(Texts.t("records.verify.status.file")));
    }

    /** Strangers belong to no organisation whose zone could be theirs. */
    private static String moment(Instant moment) {
        return Texts.moment(moment, Directory.DEFAULT_ZONE);
    }
}
