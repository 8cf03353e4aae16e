package org.xueshi.gatherings;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;

/**
 * A gathering as it was announced.
 *
 * @param cancelledWhy null unless it was cancelled
 */
public record Gathering(
        GatheringId id,
        GatheringPlan plan,
        GatheringState state,
        @Nullable String cancelledWhy,
        MemberId convenedBy) {

    private static final String ACTIVITY = "gathering/";

    public Localised title() {
        return plan.texts().title();
    }

    /** What tracking knows the attended time by. */
    public ActivityId activity() {
        return activity(id);
    }

    public static ActivityId activity(GatheringId id) {
        return new ActivityId(ACTIVITY + id.value());
    }

    /** Reads back what {@link #activity} wrote; empty if it is no gathering. */
    public static Optional<GatheringId> named(ActivityId activity) {
        return activity.value().startsWith(ACTIVITY)
                ? Optional.of(new GatheringId(activity.value().substring(ACTIVITY.length())))
                : Optional.empty();
    }

    /** The session of that number. */
    public Optional<GatheringSession> session(int number) {
        return plan.sessions().stream()
                .filter(session -> session.number() == number)
                .findFirst();
    }

    public boolean isHost(MemberId member) {
        return plan.hosts().contains(member);
    }

    /** Whether it has begun. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(plan.begins());
    }

    public boolean isAnnounced() {
        return state == GatheringState.ANNOUNCED;
    }
}
