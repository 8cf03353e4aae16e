package org.xueshi.courses;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.AttendedGathering;
import org.xueshi.hours.NewClaim;
import org.xueshi.people.MemberId;

/** What a completed course asks to be credited of what was attended for it: a claim for each gathering of its items. */
@Component
class AttendedClaims {

    private final GatheringClaims gatherings;

    AttendedClaims(GatheringClaims gatherings) {
        this.gatherings = gatherings;
    }

    /** @param attending the format of the item */
    List<NewClaim> of(EnrolledItem item, Attending attending) {
        return attending.attended(item).stream()
                .filter(AttendedGathering::whole)
                .flatMap(one -> claims(item, one).stream())
                .toList();
    }

    private List<NewClaim> claims(EnrolledItem item, AttendedGathering one) {
        MemberId member = item.member();
        String source = source(item.course().id(), one.gathering().id());
        return gatherings.of(one.gathering(), member, one.sessions(), source);
    }

    static String source(CourseId course, GatheringId gathering) {
        return DisputesReachClaims.source(course) + "/visit/" + gathering.value();
    }

    /** What a gathering’s claim is known by once its course is completed; empty if it is no occasion of a course. */
    static Optional<String> source(Gathering gathering) {
        return Optional.ofNullable(gathering.plan().occasion())
                .flatMap(ItemOccasion::of)
                .map(occasion -> source(occasion.course(), gathering.id()));
    }
}
