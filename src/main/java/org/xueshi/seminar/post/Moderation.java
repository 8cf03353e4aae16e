package org.xueshi.seminar.post;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.seminar.SeminarId;

/**
 * Keeping order in a seminar. Posts are moderated by who is in charge of their author, the seminar as a whole by who is in
 * charge of everybody in it; nobody moderates their own posts. Anybody inside may report.
 */
@Service("seminarModeration")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Moderation {

    private static final int REPORTS_LISTED = 50;

    private final PostRows posts;
    private final ClosingRows closings;
    private final ReportRows reports;
    private final Contributions contributions;
    private final Door door;
    private final Directory directory;
    private final Notices notices;
    private final ApplicationClock clock;

    Moderation(
            PostRows posts,
            ClosingRows closings,
            ReportRows reports,
            Contributions contributions,
            Door door,
            Directory directory,
            Notices notices,
            ApplicationClock clock) {
        this.posts = posts;
        this.closings = closings;
        this.reports = reports;
        this.contributions = contributions;
        this.door = door;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** Hides the post with a reason that everybody reads; its author is told. It counts for nothing while it is hidden. */
    @RetriedOnConflict
    public void hide(SeminarId seminar, String post, String reason) {
        Visitor visitor = door.enter(seminar);
        PostRow row = moderated(visitor, post);
        row.hiddenReason = PostLimits.words(reason);
        row.hiddenAt = clock.millis();
        row.hiddenBy = visitor.member().value();
        posts.saveAndFlush(row);
        changed(visitor, row);
        Member author = directory.member(row.author());
        notices.send(
                author.id(),
                "seminar.notice.hidden",
                List.of(visitor.title().in(author.language()), row.hiddenReason),
                seminar.studyRoute());
    }

    /** Shows a hidden post again. */
    @RetriedOnConflict
    public void show(SeminarId seminar, String post) {
        Visitor visitor = door.enter(seminar);
        PostRow row = moderated(visitor, post);
        row.hiddenAt = null;
        row.hiddenBy = null;
        row.hiddenReason = null;
        posts.saveAndFlush(row);
        changed(visitor, row);
    }

    /** Lets a post count although it was found to copy or to say nothing; until it is changed. */
    @RetriedOnConflict
    public void clear(SeminarId seminar, String post) {
        Visitor visitor = door.enter(seminar);
        PostRow row = moderated(visitor, post);
        row.clearedAt = clock.millis();
        row.clearedBy = visitor.member().value();
        posts.saveAndFlush(row);
        changed(visitor, row);
    }

    /** Puts the post at the top for everybody, or back; for who is in charge of everybody in the seminar. */
    @RetriedOnConflict
    public void pin(SeminarId seminar, String post, boolean pinned) {
        Visitor visitor = inChargeOfAll(seminar);
        PostRow row = posts.findById(PostRow.Key.of(visitor.seminar(), post)).orElseThrow(NotAllowedRefused::new);
        row.pinnedAt = pinned ? Long.valueOf(clock.millis()) : null;
        posts.saveAndFlush(row);
    }

    /** From now on no posts are taken; the reason is read by everybody. What members are writing stays with them. */
    @RetriedOnConflict
    public void close(SeminarId seminar, String reason) {
        decide(inChargeOfAll(seminar), true, PostLimits.words(reason));
    }

    /** Takes posts again. */
    @RetriedOnConflict
    public void reopen(SeminarId seminar) {
        decide(inChargeOfAll(seminar), false, "");
    }

    /** Asks those in charge to look at a post; once each, a second time changes the reason. Not one's own. */
    @RetriedOnConflict
    public void report(SeminarId seminar, String post, String reason) {
        Visitor visitor = door.enter(seminar);
        if (posts.findById(PostRow.Key.of(seminar, post))
                .filter(row -> !row.author().equals(visitor.member()))
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
        var key = new ReportRow.Key(
                seminar.course().value(), seminar.item(), post, visitor.member().value());
        ReportRow row = reports.findById(key).orElseGet(() -> new ReportRow(key));
        row.reason = PostLimits.words(reason);
        row.reportedAt = clock.millis();
        row.settledAt = null;
        row.settledBy = null;
        reports.saveAndFlush(row);
    }

    /** Reports that wait, about members in one's charge, the oldest first. */
    @Transactional(readOnly = true)
    public List<Report> reports(SeminarId seminar) {
        Visitor visitor = door.enterInCharge(seminar);
        List<ReportRow> open = reports.open(
                seminar.course().value(),
                seminar.item(),
                visitor.branches(),
                visitor.member().value(),
                Limit.of(REPORTS_LISTED));
        Map<String, PostRow> about = new HashMap<>();
        posts.of(
                        seminar.course().value(),
                        open.stream().map(row -> row.key.postId()).toList())
                .forEach(row -> about.put(row.key.id(), row));
        Map<MemberId, Member> people = directory.members(Stream.concat(
                        open.stream().map(row -> new MemberId(row.key.memberId())),
                        about.values().stream().map(PostRow::author))
                .distinct()
                .toList());
        return open.stream()
                .flatMap(row -> Stream.ofNullable(about.get(row.key.postId()))
                        .map(post -> new Report(
                                post.key.id(),
                                Member.nameOf(new MemberId(row.key.memberId()), people),
                                Member.nameOf(post.author(), people),
                                row.reason,
                                post.text,
                                Instant.ofEpochMilli(row.reportedAt))))
                .toList();
    }

    /** The post was looked at; its reports wait no longer. */
    @RetriedOnConflict
    public void settle(SeminarId seminar, String post) {
        Visitor visitor = door.enter(seminar);
        settled(visitor, moderated(visitor, post));
    }

    private void changed(Visitor visitor, PostRow row) {
        settled(visitor, row);
        contributions.moderated(visitor.seminar(), row.author());
    }

    private void settled(Visitor visitor, PostRow row) {
        reports.settle(
                row.key.course(), row.key.item(), row.key.id(), visitor.member().value(), clock.millis());
    }

    private PostRow moderated(Visitor visitor, String post) {
        return posts.findById(PostRow.Key.of(visitor.seminar(), post))
                .filter(row -> visitor.isInChargeOf(row.author(), row.branchId))
                .orElseThrow(NotAllowedRefused::new);
    }

    private Visitor inChargeOfAll(SeminarId seminar) {
        Visitor visitor = door.enter(seminar);
        if (!door.mayClose(visitor)) {
            throw new NotAllowedRefused();
        }
        return visitor;
    }

    private void decide(Visitor visitor, boolean closed, String reason) {
        SeminarId seminar = visitor.seminar();
        var key = new ClosingRow.Key(seminar.course().value(), seminar.item());
        ClosingRow row = closings.findById(key).orElseGet(() -> new ClosingRow(key));
        row.closed = closed;
        row.reason = reason;
        row.decidedBy = visitor.member().value();
        row.decidedAt = clock.millis();
        closings.saveAndFlush(row);
    }
}
