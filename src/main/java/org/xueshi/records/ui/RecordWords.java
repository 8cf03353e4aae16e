package org.xueshi.records.ui;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.TranscriptScope;

/** Words of this room for values. */
final class RecordWords {

    private RecordWords() {}

    static String of(TranscriptScope scope) {
        return scope.isCareer()
                ? Texts.t("records.transcripts.career")
                : Texts.t("records.transcripts.year", scope.toString());
    }

    /** Whether it still stands. */
    static StatusBadge badge(@Nullable Instant revoked, @Nullable Instant superseded, ZoneId zone) {
        if (revoked != null) {
            return new StatusBadge(Tone.BAD, Texts.t("records.state.revoked", Texts.moment(revoked, zone)));
        }
        if (superseded != null) {
            return new StatusBadge(Tone.NEUTRAL, Texts.t("records.state.superseded", Texts.moment(superseded, zone)));
        }
        return new StatusBadge(Tone.GOOD, Texts.t("records.state.valid"));
    }
}
