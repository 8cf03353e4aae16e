package org.xueshi.seminar.post;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Item;
import org.xueshi.courses.NoSuchCourseRefused;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.Seminars;

/**
 * Who comes into a seminar: members who are enrolled in its course today, and instructors and administrators in whose
 * charge somebody is who wrote there, or who hold office at the top. To anybody else there is no such seminar.
 */
@Component("seminarDoor")
@Transactional(readOnly = true)
public class Door {

    private static final Set<Role> IN_CHARGE = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final Seminars seminars;
    private final PostRows posts;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    Door(
            Enrolments enrolments,
            Catalogue catalogue,
            Seminars seminars,
            PostRows posts,
            Authority authority,
            Directory directory,
            SignedIn signedIn) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.seminars = seminars;
        this.posts = posts;
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** The signed-in person in that seminar; refused if it is not theirs to enter, or if there is none. */
    public Visitor enter(SeminarId seminar) {
        MemberId member = signedIn.member();
        Set<String> branches = inCharge(member);
        Enrolment mine =
                enrolments.mine(seminar.course()).filter(Enrolment::open).orElse(null);
        if (mine != null) {
            Item item = mine.item(seminar.item())
                    .orElseThrow(NotAllowedRefused::new)
                    .item();
            return visitor(seminar, member, mine.course(), item, true, branches);
        }
        if (branches.isEmpty() || !(holdsTheTop(branches) || wroteThere(seminar, branches))) {
            throw new NotAllowedRefused();
        }
        Course course = published(seminar);
        Item item = course.item(seminar.item()).orElseThrow(NotAllowedRefused::new);
        return visitor(seminar, member, course, item, false, branches);
    }

    /** The same for whoever is in charge of somebody there; refused to members. */
    public Visitor enterInCharge(SeminarId seminar) {
        Visitor visitor = enter(seminar);
        if (!wroteThere(seminar, visitor.branches()) && !holdsTheTop(visitor.branches())) {
            throw new NotAllowedRefused();
        }
        return visitor;
    }

    /** The branches in the signed-in person's charge today; empty for members. */
    public Set<String> inCharge() {
        return inCharge(signedIn.member());
    }

    /** Whether the visitor may close the seminar for all: everybody who wrote in it is in their charge. */
    boolean mayClose(Visitor visitor) {
        if (visitor.branches().isEmpty()) {
            return false;
        }
        Set<String> others = new HashSet<>(posts.branches(
                visitor.seminar().course().value(), visitor.seminar().item()));
        boolean nobodyYet = others.isEmpty();
        others.removeAll(visitor.branches());
        return others.isEmpty() && (!nobodyYet || holdsTheTop(visitor.branches()));
    }

    private boolean wroteThere(SeminarId seminar, Set<String> branches) {
        return !branches.isEmpty()
                && posts.branches(seminar.course().value(), seminar.item()).stream()
                        .anyMatch(branches::contains);
    }

    private boolean holdsTheTop(Set<String> branches) {
        return directory
                .root()
                .filter(root -> branches.contains(root.id().value()))
                .isPresent();
    }

    private Set<String> inCharge(MemberId member) {
        return authority.scopeOf(member, IN_CHARGE, directory.today(member)).stream()
                .map(OrganisationId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Course published(SeminarId seminar) {
        try {
            return catalogue.course(seminar.course()).orElseThrow(NotAllowedRefused::new);
        } catch (NoSuchCourseRefused none) {
            throw new NotAllowedRefused();
        }
    }

    private Visitor visitor(
            SeminarId seminar, MemberId member, Course course, Item item, boolean enrolled, Set<String> branches) {
        return new Visitor(
                seminar,
                member,
                course,
                item.title(),
                seminars.of(item).orElseThrow(NotAllowedRefused::new),
                enrolled,
                branches);
    }
}
