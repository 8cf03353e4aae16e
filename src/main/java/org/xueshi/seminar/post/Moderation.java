package org.xueshi.seminar.post;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.seminar.SeminarId;

/**
 * Keeping order in a seminar. Posts are moderated by who is in charge of their author, the seminar as a whole by who is in
 * charge of everybody in it; nobody moderates their own posts.
 */
@Service("seminarModeration")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Moderation {

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

    private void changed(Visitor visitor, PostRow row) {
        settled(visitor, row);
        contributions.moderated(visitor.seminar(), row.author());
    }

    /** Whoever has decided on a post has looked at it. */
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
