package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Earlier;

/** A stretch that was claimed in correction, of the activity of that title and day. */
record UpheldRow(String titleZh, String titleEn, LocalDate day, long beganAtMs, long endedAtMs, Verdict verdict) {

    Stretch stretch() {
        return new Stretch(Instant.ofEpochMilli(beganAtMs), Instant.ofEpochMilli(endedAtMs), verdict);
    }

    Earlier earlier() {
        return new Earlier(new Localised(titleZh, titleEn), day, List.of(stretch()));
    }
}
