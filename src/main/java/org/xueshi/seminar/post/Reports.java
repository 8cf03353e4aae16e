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
import org.xueshi.seminar.SeminarId;

/** Reporting posts, which anybody inside may, and looking at what was reported, which those in charge of the author do. */
@Service("seminarReports")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reports {

    private static final int REPORTS_LISTED = 50;

    private final PostRows posts;
    private final ReportRows reports;
    private final Door door;
    private final Directory directory;
    private final ApplicationClock clock;

    Reports(PostRows posts, ReportRows reports, Door door, Directory directory, ApplicationClock clock) {
        this.posts = posts;
        this.reports = reports;
        this.door = door;
        this.directory = directory;
        this.clock = clock;
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
    public List<Report> open(SeminarId seminar) {
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
        if (posts.findById(PostRow.Key.of(seminar, post))
                .filter(row -> visitor.isInChargeOf(row.author(), row.branchId))
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
        reports.settle(
                seminar.course().value(), seminar.item(), post, visitor.member().value(), clock.millis());
    }
}
