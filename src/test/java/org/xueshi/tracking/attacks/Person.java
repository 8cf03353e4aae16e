package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;
import org.xueshi.tracking.PresenceRules;

/** A member at whatever devices, with the test's own account of what the server can have seen of them. */
final class Person {

    static final String FILM = "film";
    static final String PAGE = "page";
    static final String LAST_PAGE = "last-page";
    static final Set<String> PARTS = Set.of(FILM, PAGE, LAST_PAGE);
    static final double FASTEST = 1.5;
    static final MeasureRules RULES = rules(false, PresenceRules.NEVER);
    static final ActivityId LECTURE = new ActivityId("course/lecture");

    /** Ahead of the real time, so that the regular writing takes nobody for silent. */
    private static final Instant BEGIN = Instant.parse("2040-01-02T08:00:00Z");

    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    final MemberId member = MemberId.next();
    final Endpoint endpoint;
    final List<Player> players = new ArrayList<>();
    private @Nullable Instant set;

    private Person(Endpoint endpoint, @Nullable Instant set) {
        this.endpoint = endpoint;
        this.set = set;
    }

    static MeasureRules rules(boolean listening, PresenceRules presence) {
        return new MeasureRules(
                Duration.ofSeconds(60),
                FASTEST,
                listening,
                presence,
                List.of(
                        new Part(FILM, PartKind.MEDIA, 600_000),
                        new Part(PAGE, PartKind.PAGE, 120_000),
                        new Part(LAST_PAGE, PartKind.PAGE, 120_000)));
    }

    /** Whose time the test sets. */
    static Person of(Endpoint endpoint) {
        return new Person(endpoint, BEGIN);
    }

    /** Whose requests arrive when they do. */
    static Person inRealTime(Endpoint endpoint) {
        return new Person(endpoint, null);
    }

    Person waits(long seconds) {
        set = Objects.requireNonNull(set).plusSeconds(seconds);
        return this;
    }

    @Nullable
    Instant set() {
        return set;
    }

    Instant now() {
        return set == null ? Instant.now() : set;
    }

    Player opens() {
        return opens(LECTURE, RULES);
    }

    Player opens(ActivityId activity, MeasureRules rules) {
        Instant before = now();
        var token = new String[1];
        Runnable open =
                () -> token[0] = endpoint.sessions.open(member, activity, rules).token();
        if (set == null) {
            open.run();
        } else {
            ApplicationClock.at(set, open);
        }
        Player player = new Player(this, token[0], before.toEpochMilli());
        players.add(player);
        return player;
    }

    /** Counted by the tables, after all was written. */
    List<Stretch> counted() {
        endpoint.sessions.flush(member);
        return endpoint.measurements.between(member, Instant.EPOCH, FAR).stream()
                .filter(stretch -> stretch.verdict() == Verdict.COUNTED)
                .toList();
    }

    long countedMillis() {
        return Observed.sum(counted());
    }

    /** Content met in the lecture, in milliseconds of its time lines. */
    double coveredMillis() {
        endpoint.sessions.flush(member);
        var byPart = endpoint.measurements.of(member, LECTURE, RULES).coverageByPart();
        return RULES.parts().stream()
                .mapToDouble(part -> byPart.get(part.id()) * part.lengthMillis())
                .sum();
    }

    /** T2, T3, T8: not a second beyond what the server saw, none twice, and no content without time for it. */
    void hasEarnedNothingBeyond() {
        List<Stretch> counted = counted();
        Observed.of(players).holds(counted);
        // Content may run a tenth ahead of time, never more.
        assertThat(coveredMillis()).isLessThanOrEqualTo(Observed.sum(counted) * FASTEST * 1.1 + 1);
    }

    /** And whoever now studies honestly earns what they study. */
    void canStillStudy() {
        hasEarnedNothingBeyond();
        long before = countedMillis();
        // Long enough that nothing of before is still waiting for its pulse.
        Player honest = waits(60).opens();
        waits(15);
        assertThat(honest.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        assertThat(countedMillis()).isEqualTo(before + 15_000);
        hasEarnedNothingBeyond();
    }
}
