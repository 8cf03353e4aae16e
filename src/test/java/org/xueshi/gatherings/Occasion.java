package org.xueshi.gatherings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Village;

/** Plans for tests: a gathering of so many half days from a morning on, and people who act at a moment. */
public final class Occasion {

    /** A Monday, nine in the morning in Shanghai. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    public static final Duration HALF_DAY = Duration.ofHours(3);

    private Occasion() {}

    /** Half days at nine and at two. */
    public static GatheringPlan halfDays(OrganisationId organisation, MemberId host, int count, int places) {
        List<GatheringSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant begins = MONDAY.plus(Duration.ofDays(i / 2)).plus(Duration.ofHours(i % 2 == 0 ? 0 : 5));
            sessions.add(new GatheringSession(i + 1, begins, begins.plus(HALF_DAY)));
        }
        return plan(organisation, List.of(host), sessions, places, 0, null);
    }

    public static GatheringPlan plan(
            OrganisationId organisation,
            List<MemberId> hosts,
            List<GatheringSession> sessions,
            int places,
            int rollCalls,
            @Nullable String occasion) {
        return new GatheringPlan(
                organisation,
                new GatheringTexts(
                        new Localised("春季集中轮训", "Spring training"),
                        new Localised("三天六场。", "Three days, six half days."),
                        new Localised("县委党校", "County school"),
                        null,
                        null,
                        null),
                null,
                null,
                Category.CENTRALIZED,
                Tags.NONE,
                sessions,
                places,
                sessions.getFirst().begins().minus(Duration.ofHours(12)),
                Duration.ofHours(6),
                Set.of(organisation),
                hosts,
                rollCalls,
                occasion);
    }

    /** What that member gets when they ask at that moment. */
    public static <T> T at(Village village, MemberId actor, Instant moment, Supplier<T> action) {
        var answer = new AtomicReference<T>();
        ApplicationClock.at(moment, () -> answer.set(village.by(actor, action)));
        return answer.get();
    }

    public static void doAt(Village village, MemberId actor, Instant moment, Runnable action) {
        ApplicationClock.at(moment, () -> village.signedIn.as(actor, action));
    }
}
