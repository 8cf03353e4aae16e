package org.xueshi.hours.unusual;

import java.util.Map;
import java.util.Optional;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Unusual.Missed;

/** A check whether somebody was there was missed: from the first second on, since such time was taken back. */
public final class PresenceMissed {

    private PresenceMissed() {}

    public static Optional<Unusual> in(Map<Verdict, Long> secondsByVerdict) {
        long seconds = secondsByVerdict.getOrDefault(Verdict.UNCONFIRMED, 0L);
        return seconds > 0 ? Optional.of(new Missed(seconds)) : Optional.empty();
    }
}
