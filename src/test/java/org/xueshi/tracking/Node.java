package org.xueshi.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.MemberId;

/** One of several nodes on the same database: its own memory, the same tables. Killed by dropping it. */
final class Node {

    private static final TrackingSettings SETTINGS =
            new TrackingSettings(Duration.ofSeconds(15), Duration.ofSeconds(45), 1_000_000, 1_000_000);

    final StudySessions sessions;

    Node(DataSource source) {
        this(source, true);
    }

    /** @param journals whether a flush may write a line in a journal; else it writes to the tables */
    Node(DataSource source, boolean journals) {
        this(source, journals, (member, activity, shown, random) -> Optional.of(Player.PROMPT), Player.MIDDLE);
    }

    /** @param random draws the presence checks */
    Node(DataSource source, RandomGenerator random) {
        this(source, (member, activity, shown, with) -> Optional.of(Player.PROMPT), random);
    }

    Node(DataSource source, PresencePrompts prompts, RandomGenerator random) {
        this(source, true, prompts, random);
    }

    private Node(DataSource source, boolean journals, PresencePrompts prompts, RandomGenerator random) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        StoredSessions stored = new StoredSessions(jdbc);
        Stretches stretches = new Stretches(jdbc);
        Coverages coverages = new Coverages(jdbc);
        Settling settling =
                new Settling(
                        new PersonalClocks(jdbc), stored, stretches, coverages, new JdbcTransactionManager(source)) {
                    @Override
                    int note(Collection<LiveMember> members) {
                        return journals ? super.note(members) : write(members);
                    }
                };
        sessions = new StudySessions(
                stored,
                stretches,
                coverages,
                settling,
                SETTINGS,
                prompts,
                random,
                new PulseLimits(SETTINGS),
                new ApplicationClock());
    }

    Receipt accept(double second, String token, Pulse pulse) {
        return at(second, () -> sessions.accept(token, pulse)).orElseThrow();
    }

    void flush(double second) {
        at(second, () -> {
            sessions.flushAll();
            return second;
        });
    }

    /** Has everything of the member in the tables, as whoever is going to read it does. */
    void bring(MemberId member) {
        sessions.flush(member);
    }

    /** Runs at a time of the server, in seconds since {@link Player#OPENED}. */
    static <T> T at(double second, Supplier<T> action) {
        var result = new Object() {
            T value;
        };
        ApplicationClock.at(Instant.ofEpochMilli(Player.second(second)), () -> result.value = action.get());
        return result.value;
    }
}
