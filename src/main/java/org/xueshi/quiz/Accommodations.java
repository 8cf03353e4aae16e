package org.xueshi.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.EnrolledItems;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;
import org.xueshi.tracking.ActivityId;

/**
 * More time or attempts for one member, granted by an instructor or administrator of the member's branch or of an
 * organisation above it; never by the member.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Accommodations {

    /** In percent of a time limit: four times is more than any guideline gives. */
    public static final int MOST_FACTOR = 400;

    public static final int PLAIN_FACTOR = 100;
    public static final int MOST_EXTRA_ATTEMPTS = 10;

    /** As many as anybody looks through. */
    private static final int LISTED = 100;

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final AccommodationRows accommodations;
    private final AttemptRows attempts;
    private final EnrolledItems items;
    private final Easing easing;
    private final Quizzes quizzes;
    private final Authority authority;
    private final Directory directory;
    private final Notices notices;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Accommodations(
            AccommodationRows accommodations,
            AttemptRows attempts,
            EnrolledItems items,
            Easing easing,
            Quizzes quizzes,
            Authority authority,
            Directory directory,
            Notices notices,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.accommodations = accommodations;
        this.attempts = attempts;
        this.items = items;
        this.easing = easing;
        this.quizzes = quizzes;
        this.authority = authority;
        this.directory = directory;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What is to be granted.
     *
     * @param course null for all tests; then the item is null too
     * @param factorPercent of the time limit, {@link #PLAIN_FACTOR} to {@link #MOST_FACTOR}
     * @param extraAttempts 0 to {@link #MOST_EXTRA_ATTEMPTS}
     * @param reason which the member reads
     */
    public record Grant(
            MemberId member,
            @Nullable CourseId course,
            @Nullable String item,
            int factorPercent,
            int extraAttempts,
            String reason) {
        public Grant {
            if ((course == null) != (item == null)
                    || factorPercent < PLAIN_FACTOR
                    || factorPercent > MOST_FACTOR
                    || extraAttempts < 0
                    || extraAttempts > MOST_EXTRA_ATTEMPTS
                    || reason.strip().length() < SHORTEST_REASON
                    || reason.strip().length() > LONGEST_REASON
                    || (factorPercent == PLAIN_FACTOR && extraAttempts == 0)) {
                throw new IllegalArgumentException("an accommodation gives something within its bounds, for a reason");
            }
        }
    }

    /** Grants it, also for an attempt that is running, and tells the member; refused to who isn't in charge of them. */
    @RetriedOnConflict
    public Accommodation grant(Grant grant) {
        MemberId actor = requireInCharge(grant.member());
        var row = new AccommodationRow();
        row.key = new AccommodationRow.Key(grant.member().value(), Ids.next());
        row.course = grant.course() == null ? "" : grant.course().value();
        row.item = Objects.requireNonNullElse(grant.item(), "");
        row.factorPercent = grant.factorPercent();
        row.extraAttempts = grant.extraAttempts();
        row.reason = grant.reason().strip();
        row.grantedBy = actor.value();
        row.grantedAt = clock.millis();
        Accommodation granted = accommodations.save(row).toAccommodation();
        attempts.running(grant.member().value()).stream()
                .filter(running -> !running.isOver(clock.millis()))
                .forEach(this::extend);
        notices.send(grant.member(), "quiz.notice.accommodated", List.of(row.reason), null);
        return granted;
    }

    /** Ends it for attempts to come; one that is running keeps its time. Refused to who isn't in charge of the member. */
    public void end(MemberId member, String id) {
        MemberId actor = requireInCharge(member);
        AccommodationRow row = accommodations
                .findById(new AccommodationRow.Key(member.value(), id))
                .orElseThrow(NotAllowedRefused::new);
        if (row.endedAt == null) {
            row.endedAt = clock.millis();
            row.endedBy = actor.value();
        }
    }

    /** All that a member ever had, the latest first, for who is in charge of them. */
    @Transactional(readOnly = true)
    public List<Accommodation> of(MemberId member) {
        requireInCharge(member);
        return accommodations.of(member.value(), Limit.of(LISTED)).stream()
                .map(AccommodationRow::toAccommodation)
                .toList();
    }

    private void extend(AttemptRow running) {
        items.of(new MemberId(running.key.memberId()), new ActivityId(running.activity))
                .ifPresent(item -> running.deadlineAt = later(running, item));
    }

    private Long later(AttemptRow running, EnrolledItem item) {
        int minutes = Easing.limitMinutes(quizzes.of(item).rules(), easing.holding(item));
        long deadline = Instant.ofEpochMilli(running.startedAt)
                .plusSeconds(minutes * 60L)
                .toEpochMilli();
        return Math.max(deadline, Objects.requireNonNull(running.deadlineAt));
    }

    private MemberId requireInCharge(MemberId member) {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        boolean inCharge = !actor.equals(member)
                && directory
                        .branchOn(member, today)
                        .filter(branch -> authority.holdsAbove(actor, Role.INSTRUCTOR, branch, today)
                                || authority.holdsAbove(actor, Role.ADMINISTRATOR, branch, today))
                        .isPresent();
        if (!inCharge) {
            throw new NotAllowedRefused();
        }
        return actor;
    }
}
