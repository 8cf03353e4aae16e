package org.xueshi.quiz;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.people.MemberId;

/** What was granted to a member for a test, and what comes of it: the largest factor, and all attempts together. */
@Component
class Easing {

    private static final int PLAIN = 100;

    private final AccommodationRows accommodations;

    Easing(AccommodationRows accommodations) {
        this.accommodations = accommodations;
    }

    List<Accommodation> holding(EnrolledItem item) {
        return holding(item.member(), item.course().id().value(), item.item().id());
    }

    List<Accommodation> holding(MemberId member, String course, String item) {
        return accommodations.holding(member.value(), course, item).stream()
                .map(AccommodationRow::toAccommodation)
                .toList();
    }

    /** Rounded up to whole minutes, in the member's favour. */
    static int limitMinutes(QuizRules rules, List<Accommodation> eased) {
        int factor = eased.stream().mapToInt(Accommodation::factorPercent).max().orElse(PLAIN);
        return (rules.timeLimitMinutes() * Math.max(PLAIN, factor) + PLAIN - 1) / PLAIN;
    }

    /** 0 for no limit. */
    static int attempts(QuizRules rules, List<Accommodation> eased) {
        return rules.limited()
                ? rules.attempts()
                        + eased.stream().mapToInt(Accommodation::extraAttempts).sum()
                : 0;
    }
}
