package org.xueshi.seminar.post;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.text.Mentions;

/**
 * Whoever takes part in a seminar, so that names are recognised and offered: read once in a while, however many look. Whom a
 * post mentions is not judged by this.
 */
@Component("seminarParticipants")
class Participants {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);
    private static final int MOST_SEMINARS = 1_000;

    private final LoadingCache<SeminarId, Known> lately;

    Participants(Telling telling) {
        lately = Caffeine.newBuilder()
                .expireAfterWrite(KNOWN_FOR)
                .maximumSize(MOST_SEMINARS)
                .build(telling::participants);
    }

    /**
     * People.
     *
     * @param authors whoever has written, as far as they were asked for
     * @param people those of them who are still known
     * @param mentions of them, in both languages
     */
    record Known(Set<MemberId> authors, List<Member> people, Mentions mentions) {
        static Known of(Collection<MemberId> authors, Collection<Member> people) {
            List<String> names = people.stream()
                    .flatMap(one -> Stream.of(one.name().zh(), one.name().en()))
                    .toList();
            return new Known(Set.copyOf(authors), List.copyOf(people), Mentions.of(names));
        }

        private boolean hasAll(Collection<MemberId> wanted) {
            return authors.size() >= Telling.MOST_PARTICIPANTS || authors.containsAll(wanted);
        }
    }

    /** With all of those who are seen to have written. */
    Known of(SeminarId seminar, Collection<MemberId> seen) {
        Known known = lately.get(seminar);
        if (known.hasAll(seen)) {
            return known;
        }
        lately.invalidate(seminar);
        return lately.get(seminar);
    }
}
