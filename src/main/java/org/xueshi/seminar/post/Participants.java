package org.xueshi.seminar.post;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.people.Member;
import org.xueshi.seminar.SeminarId;

/**
 * Whoever takes part in a seminar, so that names are recognised and offered: read once in a while, however many look. Whom a
 * post mentions is not judged by this.
 */
@Component("seminarParticipants")
class Participants {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);
    private static final int MOST_SEMINARS = 1_000;

    private final LoadingCache<SeminarId, List<Member>> lately;

    Participants(Telling telling) {
        lately = Caffeine.newBuilder()
                .expireAfterWrite(KNOWN_FOR)
                .maximumSize(MOST_SEMINARS)
                .build(seminar -> List.copyOf(telling.participants(seminar).values()));
    }

    List<Member> of(SeminarId seminar) {
        return lately.get(seminar);
    }
}
