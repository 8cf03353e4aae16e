package org.xueshi.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Category;
import org.xueshi.common.Ids;
import org.xueshi.common.Tags;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Assigning courses to an organisation and everybody below it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Assignments {

    private final AssignmentRows assignments;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    Assignments(
            AssignmentRows assignments,
            Catalogue catalogue,
            Directory directory,
            Authority authority,
            SignedIn signedIn) {
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** Assigns, as leader of the organisation or administrator of it or of one above; others are refused. */
    public Assignment assign(
            CourseId course, OrganisationId organisation, Category category, Tags tags, Period period) {
        MemberId actor = requireInCharge(organisation);
        if (catalogue.course(course).isEmpty()) {
            throw new NoSuchCourseRefused(course.value());
        }
        return assignment(assignments.save(new AssignmentRow(
                Ids.next(),
                organisation.value(),
                course.value(),
                category.key(),
                tags,
                period.from(),
                period.until(),
                actor.value())));
    }

    /** Ends an assignment on that day, by whoever could have made it. */
    public void end(String id, LocalDate lastDay) {
        AssignmentRow row = assignments.findById(id).orElseThrow(NotAllowedRefused::new);
        requireInCharge(new OrganisationId(row.organisationId));
        row.untilDay = new Period(row.fromDay, lastDay).until();
    }

    /** What is assigned to the signed-in member today, the earliest first. */
    @Transactional(readOnly = true)
    public List<Assignment> mine() {
        MemberId member = signedIn.member();
        return on(member, directory.today(member));
    }

    /** Organisations for which the signed-in member may assign: those they lead or administer, with all below the latter. */
    @Transactional(readOnly = true)
    public List<OrganisationId> mayAssignFor() {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        return Stream.concat(
                        authority.ledBy(actor, today).stream(),
                        authority.scopeOf(actor, Set.of(Role.ADMINISTRATOR), today).stream())
                .distinct()
                .toList();
    }

    /** The assignment that covers the member's study of the course on that day. Trusted callers only. */
    Optional<Assignment> covering(MemberId member, CourseId course, LocalDate day) {
        return on(member, day).stream()
                .filter(assignment -> assignment.course().equals(course))
                .findFirst();
    }

    /** What is assigned to the member on that day, the earliest first. Trusted callers only. */
    List<Assignment> on(MemberId member, LocalDate day) {
        return directory
                .branchOn(member, day)
                .map(branch -> directory.lineage(branch).stream()
                        .map(above -> above.id().value())
                        .toList())
                .map(organisations -> assignments.on(day, organisations).stream()
                        .map(Assignments::assignment)
                        .toList())
                .orElse(List.of());
    }

    private MemberId requireInCharge(OrganisationId organisation) {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        if (!authority.leads(actor, organisation, today)
                && !authority.holdsAbove(actor, Role.ADMINISTRATOR, organisation, today)) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    private static Assignment assignment(AssignmentRow row) {
        return new Assignment(
                row.id,
                new OrganisationId(row.organisationId),
                new CourseId(row.courseId),
                new Category(row.category),
                Tags.read(row.tags),
                new Period(row.fromDay, row.untilDay));
    }
}
