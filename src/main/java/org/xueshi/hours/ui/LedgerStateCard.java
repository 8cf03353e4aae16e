package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.LastVerification;

/** When the ledger was last gone through, and whether all was as it was written. */
final class LedgerStateCard {

    private LedgerStateCard() {}

    static Card of(Optional<LastVerification> last, ZoneId zone) {
        if (last.isEmpty()) {
            return new Card(
                    Texts.t("hours.ledger.state"),
                    new StatusBadge(Tone.WAITING, Texts.t("hours.ledger.state.never")),
                    new Paragraph(Texts.t("hours.ledger.state.never.why")));
        }
        LastVerification done = last.get();
        boolean clean = done.findings() == 0;
        return new Card(
                Texts.t("hours.ledger.state"),
                new StatusBadge(
                        clean ? Tone.GOOD : Tone.BAD,
                        clean
                                ? Texts.t("hours.ledger.state.clean")
                                : Texts.t("hours.ledger.state.found", done.findings())),
                new Paragraph(Texts.t(
                        "hours.ledger.state.counts",
                        done.members(),
                        done.entries(),
                        Texts.moment(done.endedAt(), zone),
                        Texts.length(Duration.ofMillis(Math.max(1_000, done.millis()))))),
                HourWords.aside(Texts.t("hours.ledger.state.what")));
    }
}
