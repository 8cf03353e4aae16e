package org.xueshi.courses;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xueshi.hours.StudyRules;
import org.xueshi.people.Directory;
import org.xueshi.tracking.PresenceRules;

/** How often presence is checked while somebody studies: what the course says, more often if the policy asks for it. */
@Service
public class PresenceDemands {

    private final StudyRules policy;
    private final Directory directory;

    PresenceDemands(StudyRules policy, Directory directory) {
        this.policy = policy;
        this.directory = directory;
    }

    /** For an item studied today. */
    public PresenceRules of(EnrolledItem item) {
        return strictest(item.course().presence(), policy.presenceAtMost(directory.today(item.member())));
    }

    static PresenceRules strictest(Duration course, Optional<Duration> atMost) {
        return PresenceRules.every(atMost.filter(most -> course.isZero() || most.compareTo(course) < 0)
                .orElse(course));
    }
}
