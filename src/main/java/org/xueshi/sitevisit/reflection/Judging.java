package org.xueshi.sitevisit.reflection;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.reflection.Reflection.State;

/**
 * Judging what members wrote after their visits: for instructors and administrators over the branch that the member belonged
 * to when they sent it, and never one’s own.
 */
@Service("reflectionJudging")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Judging {

    /** Nobody reads more at once. */
    public static final int LONGEST_PAGE = 100;

    /** Shortest and longest answer, in characters. */
    private static final int LEAST_WORDS = 5;

    private static final int MOST_WORDS = 500;

    private static final Set<Role> IN_CHARGE = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

    private final StoredReflections stored;
    private final Catalogue catalogue;
    private final SiteVisits visits;
    private final Directory directory;
    private final Authority authority;
    private final Notices notices;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Judging(
            StoredReflections stored,
            Catalogue catalogue,
            SiteVisits visits,
            Directory directory,
            Authority authority,
            Notices notices,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.stored = stored;
        this.catalogue = catalogue;
        this.visits = visits;
        this.directory = directory;
        this.authority = authority;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A reflection with its member, and the item of the version that they study, which says the task. */
    public record Judged(Reflection reflection, Member member, Course course, Item item, Localised task) {}

    /** A page of those that wait, the first sent first; without their photographs. */
    @Transactional(readOnly = true)
    public List<Judged> waiting(int page, int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " reflections, not " + size);
        }
        Collection<String> branches = branches();
        if (branches.isEmpty()) {
            return List.of();
        }
        List<Reflection> some = stored.waiting(branches, signedIn.member(), page, size);
        Map<MemberId, Member> members =
                directory.members(some.stream().map(Reflection::member).toList());
        return some.stream()
                .map(one -> judged(one, Objects.requireNonNull(members.get(one.member()))))
                .toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int countWaiting() {
        Collection<String> branches = branches();
        return branches.isEmpty() ? 0 : stored.countWaiting(branches, signedIn.member());
    }

    /** One that was sent; any other is refused like one that there is not. */
    @Transactional(readOnly = true)
    public Judged one(MemberId member, ItemOccasion occasion) {
        return judged(require(member, occasion));
    }

    /** Accepts it as it was read; refused if it has been judged or changed since. */
    public void accept(Reflection read) {
        judge(read, State.ACCEPTED, null);
    }

    /** Gives it back with words that say what is missing. */
    public void giveBack(Reflection read, String words) {
        String said = words.strip();
        if (said.length() < LEAST_WORDS || said.length() > MOST_WORDS) {
            throw ReflectionRefused.words(LEAST_WORDS, MOST_WORDS);
        }
        judge(read, State.RETURNED, said);
    }

    private void judge(Reflection read, State state, @Nullable String answer) {
        Judged judged = judged(require(read.member(), read.occasion()));
        if (!stored.judge(read, state, answer, signedIn.member(), clock.instant())) {
            throw ReflectionRefused.changed();
        }
        Locale locale = judged.member().language();
        notices.send(
                read.member(),
                state == State.ACCEPTED ? "sitevisit.notice.accepted" : "sitevisit.notice.returned",
                List.of(
                        judged.item().title().in(locale),
                        judged.course().title().in(locale)),
                "study/" + read.occasion().key());
    }

    private Reflection require(MemberId member, ItemOccasion occasion) {
        Reflection found = stored.find(member, occasion).orElseThrow(NotAllowedRefused::new);
        // None before it was sent for the first time.
        OrganisationId branch = found.branch();
        if (branch == null || member.equals(signedIn.member()) || !branches().contains(branch.value())) {
            throw new NotAllowedRefused();
        }
        return found;
    }

    private Judged judged(Reflection reflection) {
        return judged(reflection, directory.member(reflection.member()));
    }

    private Judged judged(Reflection reflection, Member member) {
        Course course = catalogue.version(reflection.occasion().course(), reflection.courseVersion());
        Item item = course.item(reflection.occasion().item()).orElseThrow();
        return new Judged(reflection, member, course, item, visits.of(item).task());
    }

    private Collection<String> branches() {
        MemberId actor = signedIn.member();
        return authority.scopeOf(actor, IN_CHARGE, directory.today(actor)).stream()
                .map(OrganisationId::value)
                .toList();
    }
}
