package org.xueshi.seminar.judging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.common.Verdict;
import org.xueshi.courses.EnrolledItems;
import org.xueshi.courses.TimedItems;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.ToJudge.Seen;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Contributions;
import org.xueshi.seminar.post.Door;
import org.xueshi.seminar.post.InCharge;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.PostLimits;
import org.xueshi.seminar.post.Reading;
import org.xueshi.seminar.post.Standing;
import org.xueshi.seminar.post.Visitor;
import org.xueshi.tracking.ActivityId;

/**
 * Judging contributions of members in one's charge, by the rubric of the version they are enrolled in. Nobody judges their
 * own. A judgement can be followed by another; a course that was completed meanwhile stays completed (K2).
 */
@Service("seminarJudging")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Judging {

    private static final int JUDGEMENTS_READ = 20;

    private final JudgementRows rows;
    private final Contributions contributions;
    private final Reading reading;
    private final Door door;
    private final EnrolledItems items;
    private final TimedItems timed;
    private final Directory directory;
    private final Notices notices;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Judging(
            JudgementRows rows,
            Contributions contributions,
            Reading reading,
            Door door,
            EnrolledItems items,
            TimedItems timed,
            Directory directory,
            Notices notices,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.rows = rows;
        this.contributions = contributions;
        this.reading = reading;
        this.door = door;
        this.items = items;
        this.timed = timed;
        this.directory = directory;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Seminars where members in one's charge wrote; none for who has nobody in their charge. */
    @Transactional(readOnly = true)
    public List<InCharge> seminars() {
        return contributions.seminars(door.inCharge(), signedIn.member());
    }

    /** Contributions of a standing by members in one's charge, the longest waiting first, one page. */
    @Transactional(readOnly = true)
    public List<QueueLine> queue(SeminarId seminar, Set<Standing> standings, int page, int size) {
        Visitor judge = door.enterInCharge(seminar);
        List<Contribution> lines = contributions.page(seminar, standings, judge.branches(), judge.member(), page, size);
        Map<MemberId, Member> people =
                directory.members(lines.stream().map(Contribution::member).toList());
        return lines.stream()
                .map(line -> new QueueLine(line, Member.nameOf(line.member(), people)))
                .toList();
    }

    /** All that is to be seen of one; refused unless its member is in one's charge. */
    @Transactional(readOnly = true)
    public ToJudge open(SeminarId seminar, MemberId member) {
        Contribution contribution = inCharge(seminar, member);
        List<Post> posts = reading.by(seminar, member);
        List<JudgementRow> judgements = judgements(seminar, member);
        return new ToJudge(
                contribution,
                directory.member(member).name(),
                contributions.content(contribution),
                posts,
                told(judgements),
                countedSeconds(contribution),
                seen(judgements, posts));
    }

    /**
     * Decides. Refused if anything was judged or written since; if it is to be sufficient and something that can be counted is
     * missing; and a return without words.
     */
    @RetriedOnConflict
    public void judge(SeminarId seminar, MemberId member, Seen seen, boolean sufficient, String words) {
        Contribution contribution = inCharge(seminar, member);
        List<JudgementRow> before = requireAsSeen(seminar, member, seen);
        Seminar content = contributions.content(contribution);
        if (sufficient && !content.rubric().enough(contribution.counted())) {
            throw new NotEnoughRefused();
        }
        String said = sufficient && words.isBlank() ? "" : PostLimits.words(words);
        add(seminar, member, before, sufficient ? Decision.SUFFICIENT : Decision.RETURNED, said);
        contributions.judged(seminar, member, sufficient);
        String told = sufficient ? "seminar.notice.sufficient" : "seminar.notice.returned";
        tell(seminar, member, sufficient && !said.isEmpty() ? told + ".words" : told, said);
    }

    /** Takes back the judgement that stands; it waits again. Nothing happens if none does. */
    @RetriedOnConflict
    public void withdraw(SeminarId seminar, MemberId member) {
        Contribution contribution = inCharge(seminar, member);
        if (contribution.standing() == Standing.SUFFICIENT || contribution.standing() == Standing.RETURNED) {
            add(seminar, member, judgements(seminar, member), Decision.WITHDRAWN, "");
            contributions.unjudged(seminar, member);
            tell(seminar, member, "seminar.notice.withdrawn", "");
        }
    }

    /** The judgements of the signed-in member's own contribution, the latest first. */
    @Transactional(readOnly = true)
    public List<Judgement> mine(SeminarId seminar) {
        return told(judgements(seminar, signedIn.member()));
    }

    private Contribution inCharge(SeminarId seminar, MemberId member) {
        Visitor judge = door.enterInCharge(seminar);
        return contributions
                .of(seminar, member)
                .filter(one -> judge.isInChargeOf(member, one.branch()))
                .orElseThrow(NotAllowedRefused::new);
    }

    private List<JudgementRow> requireAsSeen(SeminarId seminar, MemberId member, Seen seen) {
        List<JudgementRow> judgements = judgements(seminar, member);
        if (!seen.equals(seen(judgements, reading.by(seminar, member)))) {
            throw new JudgedMeanwhileRefused();
        }
        return judgements;
    }

    private static Seen seen(List<JudgementRow> judgements, List<Post> posts) {
        return new Seen(
                number(judgements),
                posts.size(),
                posts.stream().mapToInt(Post::edits).sum());
    }

    private static int number(List<JudgementRow> judgements) {
        return judgements.isEmpty() ? 0 : judgements.getFirst().key.number();
    }

    private void add(SeminarId seminar, MemberId member, List<JudgementRow> before, Decision decision, String words) {
        var key = new JudgementRow.Key(seminar.course().value(), seminar.item(), member.value(), number(before) + 1);
        rows.saveAndFlush(
                new JudgementRow(key, decision, words, signedIn.member().value(), clock.millis()));
    }

    private List<JudgementRow> judgements(SeminarId seminar, MemberId member) {
        return rows.of(seminar.course().value(), seminar.item(), member.value(), Limit.of(JUDGEMENTS_READ));
    }

    private List<Judgement> told(List<JudgementRow> judgements) {
        Map<MemberId, Member> judges = directory.members(judgements.stream()
                .map(row -> new MemberId(row.judgeId))
                .distinct()
                .toList());
        return judgements.stream()
                .map(row -> new Judgement(
                        row.decision,
                        row.words,
                        Member.nameOf(new MemberId(row.judgeId), judges),
                        Instant.ofEpochMilli(row.judgedAt)))
                .toList();
    }

    private long countedSeconds(Contribution contribution) {
        var activity = new ActivityId(contribution.seminar().course().value() + "/" + contribution.courseVersion() + "/"
                + contribution.seminar().item());
        return items.of(contribution.member(), activity)
                .map(timed::measured)
                .map(measured -> measured.secondsByVerdict().getOrDefault(Verdict.COUNTED, 0L))
                .orElse(0L);
    }

    private void tell(SeminarId seminar, MemberId to, String key, String words) {
        Member member = directory.member(to);
        String title = door.enter(seminar).title().in(member.language());
        notices.send(to, key, words.isEmpty() ? List.of(title) : List.of(title, words), seminar.studyRoute());
    }
}
