package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;

/** All dated facts about one member that rules are computed from; oldest first. */
public record MemberFacts(
        MemberId member, List<BranchMembership> memberships, List<Appointment> appointments, List<DatedMark> marks) {

    /** Belonging to a branch for a period; of one member these never overlap. */
    public record BranchMembership(OrganisationId branch, Period period) {}

    /** A mark that holds for a period. */
    public record DatedMark(Mark mark, Period period) {}

    public boolean holds(Role role, LocalDate day) {
        return appointments.stream()
                .anyMatch(a -> a.role() == role && a.period().covers(day));
    }
}
