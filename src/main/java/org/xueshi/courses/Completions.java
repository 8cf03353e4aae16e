package org.xueshi.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.hours.Claims;
import org.xueshi.people.SignedIn;
import org.xueshi.tracking.StudySessions;

/** Judges how far the signed-in member is in a course, and turns a completion into a claim. */
@Service
@PreAuthorize("isAuthenticated()")
public class Completions {

    private final Map<String, Format> formats;
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final StudySessions sessions;
    private final CompletionClaim claim;
    private final AttendedClaims attended;
    private final Claims claims;
    private final DisputesReachClaims disputes;
    private final SignedIn signedIn;
    private final ApplicationClock clock;
    private final TransactionTemplate transaction;

    Completions(
            List<Format> formats,
            Enrolments enrolments,
            EnrolmentRows rows,
            StudySessions sessions,
            CompletionClaim claim,
            AttendedClaims attended,
            Claims claims,
            DisputesReachClaims disputes,
            SignedIn signedIn,
            ApplicationClock clock,
            TransactionTemplate transaction) {
        this.formats = formats.stream().collect(Collectors.toUnmodifiableMap(Format::id, Function.identity()));
        this.enrolments = enrolments;
        this.rows = rows;
        this.sessions = sessions;
        this.claim = claim;
        this.attended = attended;
        this.claims = claims;
        this.disputes = disputes;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** How far the enrolment is, from what has been written so far. */
    public CourseProgress progress(Enrolment enrolment) {
        Map<String, ItemProgress> items = new LinkedHashMap<>();
        for (Item item : enrolment.course().items()) {
            ItemProgress own = format(item).progress(enrolment.item(item));
            items.put(item.id(), ItemJudgement.of(enrolment.course(), item, items, own));
        }
        return new CourseProgress(items, enrolment.course().rule());
    }

    /**
     * Writes what is still being measured, judges, and if everything is done and was not before, completes: completion,
     * evidence and claim commit together (C1), and the posting too if the policy lets it be posted at once: a leader who
     * approves something else of this member at that moment is not the member's trouble. Answers whether the course is
     * completed now.
     */
    @RetriedOnConflict
    public boolean judge(CourseId course) {
        Enrolment enrolment = enrolments.mine(course).orElseThrow(() -> new NoSuchCourseRefused(course.value()));
        if (enrolment.completed()) {
            return true;
        }
        sessions.flush(enrolment.member());
        CourseProgress progress = progress(enrolment);
        if (progress.done()) {
            transaction.executeWithoutResult(status -> complete(enrolment, progress));
        }
        return progress.done();
    }

    private void complete(Enrolment enrolment, CourseProgress progress) {
        var key = new EnrolmentRow.Key(
                signedIn.member().value(), enrolment.course().id().value());
        EnrolmentRow row = rows.findById(key).orElseThrow();
        if (row.completedAt == null) {
            row.completedAt = clock.millis();
            rows.saveAndFlush(row);
            claims.raise(claim.of(enrolment, progress, row.enrolledAt));
            for (Item item : enrolment.course().items()) {
                if (format(item) instanceof Attending attending) {
                    attended.of(enrolment.item(item), attending).forEach(claims::raise);
                }
            }
            disputes.attachEarlier(enrolment);
        }
    }

    /** The player of an item. */
    public Format format(Item item) {
        Format format = formats.get(item.format());
        if (format == null) {
            throw new IllegalStateException("no format " + item.format());
        }
        return format;
    }
}
