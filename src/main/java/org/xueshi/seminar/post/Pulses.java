package org.xueshi.seminar.post;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xueshi.seminar.SeminarId;

/**
 * Whether something has changed in a seminar: every few seconds one statement a seminar and node, however many look at it. It
 * holds nothing that another node needs, and tells nothing of what was written. Trusted callers only.
 */
@Component("seminarPulses")
public class Pulses {

    /** Shorter than a reader's interval, so that each look may bring something. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final int MOST_SEMINARS = 1_000;

    private final LoadingCache<SeminarId, Pulse> lately;

    Pulses(PostRows posts) {
        lately = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST_SEMINARS)
                .build(seminar -> posts.pulse(seminar.course().value(), seminar.item()));
    }

    /** As it was within the last seconds. */
    public Pulse of(SeminarId seminar) {
        return lately.get(seminar);
    }

    /** As it is now, for whoever has just changed it. */
    public Pulse afresh(SeminarId seminar) {
        lately.invalidate(seminar);
        return lately.get(seminar);
    }
}
