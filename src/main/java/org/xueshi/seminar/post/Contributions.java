package org.xueshi.seminar.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.Catalogue;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.seminar.Rubric;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.Seminars;

/** Keeps what each member has contributed, in the transaction of whatever changes it. Trusted callers only. */
@Service("seminarContributions")
@Transactional
public class Contributions {

    /** Nobody reads more at once. */
    public static final int LONGEST_PAGE = 100;

    private final ContributionRows rows;
    private final PostRows posts;
    private final Catalogue catalogue;
    private final Seminars seminars;
    private final Directory directory;
    private final ApplicationClock clock;

    Contributions(
            ContributionRows rows,
            PostRows posts,
            Catalogue catalogue,
            Seminars seminars,
            Directory directory,
            ApplicationClock clock) {
        this.rows = rows;
        this.posts = posts;
        this.catalogue = catalogue;
        this.seminars = seminars;
        this.directory = directory;
        this.clock = clock;
    }

    /** The branch that the member belongs to today, else where they last did anything; empty for who never belonged. */
    Optional<String> branch(MemberId member) {
        LocalDate today = directory.today(member);
        return directory.branchOn(member, today).map(OrganisationId::value);
    }

    /** The member has written or changed something, in that version of the course. */
    void wrote(Visitor visitor) {
        SeminarId seminar = visitor.seminar();
        var key = ContributionRow.Key.of(seminar, visitor.member().value());
        String branch = branch(visitor.member()).orElse("");
        ContributionRow row = rows.findById(key).orElseGet(() -> new ContributionRow(key, branch));
        row.courseVersion = visitor.course().version();
        if (!branch.isEmpty()) {
            row.branchId = branch;
        }
        if (row.standing == Standing.RETURNED) {
            row.standing = Standing.WRITING;
        }
        recount(row, visitor.content().rubric());
    }

    /** Somebody in charge has hidden, shown or cleared a post of the member. */
    void moderated(SeminarId seminar, MemberId member) {
        rows.findById(ContributionRow.Key.of(seminar, member.value()))
                .ifPresent(
                        row -> recount(row, content(seminar, row.courseVersion).rubric()));
    }

    private void recount(ContributionRow row, Rubric rubric) {
        String course = row.key.course();
        String item = row.key.item();
        String member = row.key.memberId();
        row.ownPosts = posts.ownThatCount(course, item, member, rubric.ownLength());
        row.replies = posts.repliesThatCount(course, item, member, rubric.replyLength());
        row.doubtful = posts.doubtful(course, item, member);
        row.changedAt = clock.millis();
        boolean enough = rubric.enough(new Rubric.Counted(row.ownPosts, row.replies));
        if (row.standing == Standing.WRITING && enough && rubric.judged()) {
            row.standing = Standing.WAITING;
            row.waitingSince = clock.millis();
        } else if (row.standing == Standing.WAITING && !enough) {
            row.standing = Standing.WRITING;
            row.waitingSince = null;
        }
        rows.saveAndFlush(row);
    }

    /** It was found sufficient, or given back. */
    public void judged(SeminarId seminar, MemberId member, boolean sufficient) {
        ContributionRow row = row(seminar, member);
        row.standing = sufficient ? Standing.SUFFICIENT : Standing.RETURNED;
        row.waitingSince = null;
        row.changedAt = clock.millis();
        rows.saveAndFlush(row);
    }

    /** The judgement was taken back: it is again what it was before any. */
    public void unjudged(SeminarId seminar, MemberId member) {
        ContributionRow row = row(seminar, member);
        row.standing = Standing.WRITING;
        recount(row, content(seminar, row.courseVersion).rubric());
    }

    private ContributionRow row(SeminarId seminar, MemberId member) {
        return rows.findById(ContributionRow.Key.of(seminar, member.value())).orElseThrow(NotAllowedRefused::new);
    }

    /** The seminar as the member has it whose contribution this is. */
    @Transactional(readOnly = true)
    public Seminar content(Contribution contribution) {
        return content(contribution.seminar(), contribution.courseVersion());
    }

    /** What the member has contributed; empty before they wrote. */
    @Transactional(readOnly = true)
    public Optional<Contribution> of(SeminarId seminar, MemberId member) {
        return rows.findById(ContributionRow.Key.of(seminar, member.value())).map(Contribution::of);
    }

    /** Those of members of these branches, one page, the longest waiting first; without the judge's own. */
    @Transactional(readOnly = true)
    public List<Contribution> page(
            SeminarId seminar,
            Set<Standing> standings,
            Collection<String> branches,
            MemberId judge,
            int page,
            int size) {
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " lines, not " + size);
        }
        return branches.isEmpty()
                ? List.of()
                : rows
                        .page(
                                seminar.course().value(),
                                seminar.item(),
                                EnumSet.copyOf(standings),
                                branches,
                                judge.value(),
                                PageRequest.of(page, size))
                        .stream()
                        .map(Contribution::of)
                        .toList();
    }

    /** Where members of these branches wrote. */
    @Transactional(readOnly = true)
    public List<InCharge> seminars(Collection<String> branches, MemberId judge) {
        return branches.isEmpty() ? List.of() : rows.seminars(branches, judge.value(), PageRequest.of(0, LONGEST_PAGE));
    }

    private Seminar content(SeminarId seminar, int version) {
        return catalogue
                .version(seminar.course(), version)
                .item(seminar.item())
                .flatMap(seminars::of)
                .orElseThrow(NotAllowedRefused::new);
    }
}
