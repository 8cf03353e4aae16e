package org.xueshi.tracking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.xueshi.common.Verdict;

/** Lies about attention, told in real time: what each keeps of an hour and of a night, beside other ways of counting */
public final class AttacksProof {

    /** What a course demands that says nothing else. */
    static final PresenceRules CHECKED = PresenceRules.every(Duration.ofMinutes(10));

    private static final int RUNS = 200;
    private static final int HOUR = 3_600;
    private static final int NIGHT = 8 * HOUR;
    private static final int FLUSH_SECONDS = 60;

    /** Over a night less often than in the product, for speed: who left in silence is found out that much later. */
    private static final int NIGHT_FLUSH_SECONDS = 300;

    private static final Instant BEGIN = Instant.ofEpochMilli(Player.OPENED);

    /** Neighbouring seeds begin alike: they are stirred first. */
    private static final long STIRRED = 0x9E3779B97F4A7C15L;

    private AttacksProof() {}

    /** What a habit keeps, in minutes. */
    record Kept(double[] minutes, double gaps5, double gaps30, double gaps60, double heartbeats) {
        double mean() {
            return Arrays.stream(minutes).average().orElseThrow();
        }

        /** Nineteen of twenty keep no more. */
        double p95() {
            return Arrays.stream(minutes).sorted().toArray()[(int) Math.ceil(minutes.length * 0.95) - 1];
        }
    }

    /** @param arguments a seed, else one that nobody chose */
    public static void main(String[] arguments) {
        LoggingSystem.get(AttacksProof.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        System.out.printf(
                "Minutes kept of lies told in real time: %d runs each, checks every %d min on average, seed %d%n"
                        + "%-58s | %12s | %14s | %s%n%-58s | %5s %6s | %6s %7s | %6s %6s %6s %10s%n",
                RUNS,
                CHECKED.every().toMinutes(),
                seed,
                "",
                "of an hour",
                "of 8 hours",
                "of an hour, counted by",
                "",
                "mean",
                "p95",
                "mean",
                "p95",
                "gaps 5",
                "30",
                "60 min",
                "heartbeats");
        for (Habit habit : Habit.ALL) {
            Kept hour = kept(habit, seed, RUNS, HOUR);
            Kept night = kept(habit, seed, RUNS, NIGHT);
            System.out.printf(
                    "%-58s | %5.1f %6.1f | %6.1f %7.1f | %6.1f %6.1f %6.1f %10.1f%n",
                    habit.name(),
                    hour.mean(),
                    hour.p95(),
                    night.mean(),
                    night.p95(),
                    hour.gaps5,
                    hour.gaps30,
                    hour.gaps60,
                    hour.heartbeats);
        }
        System.out.println("Who reads the page as a person does can't be told from one: only people can.");
    }

    /** So many members with the habit, through the product's sessions and tables, for so many seconds. */
    static Kept kept(Habit habit, long seed, int runs, int seconds) {
        return Objects.requireNonNull(kept(List.of(habit), seed, runs, seconds).get(habit));
    }

    /** The same for several habits, on one node. */
    static Map<Habit, Kept> kept(List<Habit> habits, long seed, int runs, int seconds) {
        Random random = new Random(seed * STIRRED);
        var prompts = new ReadPrompts();
        try (Connection open = database().getConnection()) {
            DataSource source = new SingleConnectionDataSource(open, true);
            Node node = new Node(source, prompts, random);
            Map<Habit, List<Liar>> liars = new LinkedHashMap<>();
            for (Habit habit : habits) {
                liars.put(
                        habit,
                        IntStream.range(0, runs)
                                .mapToObj(run -> new Liar(habit, node, prompts, new Random(random.nextLong())))
                                .toList());
            }
            live(liars.values().stream().flatMap(List::stream).toList(), node, seconds);
            var stretches = new Stretches(new JdbcTemplate(source));
            Map<Habit, Kept> kept = new LinkedHashMap<>();
            liars.forEach((habit, own) -> kept.put(habit, kept(own, stretches)));
            return kept;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void live(List<Liar> liars, Node node, int seconds) {
        int flush = seconds > HOUR ? NIGHT_FLUSH_SECONDS : FLUSH_SECONDS;
        for (int second = LyingPlayer.STEP_SECONDS; second <= seconds; second += LyingPlayer.STEP_SECONDS) {
            for (Liar liar : liars) {
                liar.step(second);
            }
            if (second % flush == 0) {
                node.flush(second);
            }
        }
        // After the grace, who was asked last and has gone is found out.
        node.flush(seconds + FLUSH_SECONDS);
    }

    private static Kept kept(List<Liar> liars, Stretches stretches) {
        return new Kept(
                liars.stream().mapToDouble(liar -> minutes(liar, stretches)).toArray(),
                mean(liars.stream().map(liar -> liar.minutesByGaps(5)).toList()),
                mean(liars.stream().map(liar -> liar.minutesByGaps(30)).toList()),
                mean(liars.stream().map(liar -> liar.minutesByGaps(60)).toList()),
                mean(liars.stream().map(Liar::minutesByHeartbeats).toList()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double minutes(Liar liar, Stretches stretches) {
        long from = BEGIN.toEpochMilli();
        return stretches.between(liar.member, from, from + 2L * NIGHT * 1000).stream()
                        .filter(span -> span.verdict() == Verdict.COUNTED)
                        .mapToLong(Span::millis)
                        .sum()
                / 60_000.0;
    }

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return source;
    }
}
