package org.xueshi.tracking;

import static org.xueshi.tracking.OracleSession.CONTENT;
import static org.xueshi.tracking.OracleSession.TICK;
import static org.xueshi.tracking.OracleSession.TICKS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;

/** One person's sessions of a quarter of an hour on two nodes, made from a seed, run through the code and the oracle. */
final class RandomTrace {

    private static final long GRACE_MILLIS = 45_000;
    private static final int NODES = 2;

    private static final MeasureRules CHECKED = new MeasureRules(
            Player.RULES.idleLimit(),
            Player.RULES.maxPlaybackRate(),
            false,
            new PresenceRules(
                    Duration.ofMillis(OraclePresence.EVERY_MILLIS), Duration.ofMillis(OraclePresence.WITHIN * 100L)),
            Player.RULES.parts());

    private final Random random;
    private final boolean checked;
    private final MemoryTables tables = new MemoryTables();
    private final boolean[] taken = new boolean[TICKS];
    private final boolean[] met = new boolean[CONTENT];
    private final List<Session> sessions = new ArrayList<>();

    private final class Session {
        final String id;
        final int node;
        final RandomPlayer player;
        SessionTrace trace;
        Pulse.@Nullable Answer lately;
        OracleSession oracle = new OracleSession(new OraclePresence(checked));
        OracleSession inTables = oracle.copy();

        Session(String id, int node) {
            this.id = id;
            this.node = node;
            this.player = new RandomPlayer(random, () -> answer(this));
            tables.add(Player.trace(id, checked ? CHECKED : Player.RULES).state());
            this.trace = tables.load(id, GRACE_MILLIS);
        }

        void hear(int tick, Pulse pulse) {
            trace.accept(Player.OPENED + (long) tick * TICK, pulse);
            oracle.pulse(tick, pulse);
            if (trace.isUrgent() != oracle.urgent) {
                throw new AssertionError(id + " at " + tick + ": a check changed in one only: code " + trace.presence()
                        + ", oracle " + oracle.presence);
            }
            if (trace.isUrgent()) {
                write(sessions.stream().filter(s -> s.node == node).toList());
            }
        }
    }

    RandomTrace(long seed) {
        // Neighbouring seeds begin alike: they are stirred first.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        checked = seed % 3 != 0;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sessions.add(new Session("s" + i, random.nextInt(NODES)));
        }
    }

    void run() {
        for (int tick = 0; tick < TICKS - 1; tick++) {
            for (Session session : sessions) {
                for (Pulse pulse : session.player.arrivingAt(tick)) {
                    session.hear(tick, pulse);
                }
            }
            if (random.nextInt(400) == 0) {
                flush(random.nextInt(NODES), tick);
            }
            if (random.nextInt(3_000) == 0) {
                kill(random.nextInt(NODES));
            }
        }
        for (int node = 0; node < NODES; node++) {
            flush(node, TICKS - 1);
        }
    }

    private void flush(int node, int tick) {
        List<Session> on = sessions.stream().filter(s -> s.node == node).toList();
        on.stream().filter(s -> tick - s.oracle.heard() > GRACE_MILLIS / TICK).forEach(s -> {
            s.trace.leave(Player.OPENED + (long) tick * TICK);
            s.oracle.leave(tick);
        });
        write(on);
    }

    private void write(List<Session> on) {
        List<Session> changed = on.stream().filter(s -> s.trace.isChanged()).toList();
        tables.settle(on.stream().map(s -> s.trace).toList());
        changed.forEach(s -> s.oracle.settle(taken, met));
        changed.forEach(s -> s.inTables = s.oracle.copy());
    }

    private void kill(int node) {
        sessions.stream().filter(s -> s.node == node).forEach(s -> {
            s.trace = tables.load(s.id, GRACE_MILLIS);
            s.oracle = s.inTables.copy();
            s.oracle.met = met.clone();
            s.oracle.presence.wake();
        });
    }

    /** Answers to checks that are right, wrong, late, repeated, or to another check. */
    private Pulse.@Nullable Answer answer(Session session) {
        Presence.Check open = session.trace.presence().check();
        session.oracle.presence.name(open == null ? null : open.id());
        if (open != null && random.nextInt(3) == 0) {
            session.lately = new Pulse.Answer(open.id(), random.nextInt(3) == 0 ? Player.WRONG : Player.RIGHT);
        }
        return random.nextInt(4) == 0 ? session.lately : null;
    }

    /** What the code says otherwise than the oracle, in words. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        for (Session session : sessions) {
            Verdict[] code = ticks(tables.stretches.get(session.id).values(), found);
            for (int tick = 0; tick < TICKS; tick++) {
                Verdict truth = tick < session.oracle.explained() ? session.oracle.verdicts[tick] : null;
                if (code[tick] != truth) {
                    found.add(session.id + " at " + tick + ": " + code[tick] + " instead of " + truth);
                    break;
                }
            }
        }
        for (Session session : sessions) {
            long inTables = tables.stretches.get(session.id).values().stream()
                    .filter(span -> span.verdict() == Verdict.COUNTED)
                    .mapToLong(Span::millis)
                    .sum();
            if (session.trace.countedMillis() != inTables) {
                found.add(session.id + " says it counted " + session.trace.countedMillis() + ", not " + inTables);
            }
        }
        long counted = tables.stretches.values().stream()
                .flatMap(spans -> spans.values().stream())
                .filter(span -> span.verdict() == Verdict.COUNTED)
                .mapToLong(Span::millis)
                .sum();
        long union = count(taken) * (long) TICK;
        if (counted > union) {
            found.add("counted " + counted + " ms beyond the union of " + union);
        }
        long covered = tables.met().getOrDefault(Player.VIDEO, RangeSet.EMPTY).millis();
        if (covered != count(met) * (long) TICK) {
            found.add("covered " + covered + " instead of " + count(met) * TICK);
        }
        return found;
    }

    Map<Verdict, Long> millisByVerdict() {
        Map<Verdict, Long> millis = new EnumMap<>(Verdict.class);
        tables.stretches
                .values()
                .forEach(spans ->
                        spans.values().forEach(span -> millis.merge(span.verdict(), span.millis(), Long::sum)));
        return millis;
    }

    private static Verdict[] ticks(Collection<Span> spans, List<String> found) {
        Verdict[] ticks = new Verdict[TICKS];
        long at = Player.OPENED;
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (span.start() != at) {
                found.add("a gap or overlap before " + span);
            }
            at = span.end();
            Arrays.fill(
                    ticks,
                    (int) (span.start() - Player.OPENED) / TICK,
                    (int) (span.end() - Player.OPENED) / TICK,
                    span.verdict());
        }
        return ticks;
    }

    private static int count(boolean[] bits) {
        int count = 0;
        for (boolean bit : bits) {
            count += bit ? 1 : 0;
        }
        return count;
    }

    /** A player on a bad network that sometimes lies; all its figures are whole ticks. */
    private static final class RandomPlayer {

        private final Random random;
        private final Supplier<Pulse.@Nullable Answer> answer;
        private final TreeMap<Integer, List<Pulse>> underway = new TreeMap<>();
        private final List<Pulse.Range> content = new ArrayList<>();
        private long sequence;
        private long elapsed;
        private long visible;
        private long attentive;
        private long input;
        private long at;
        private int last;
        private int next;

        RandomPlayer(Random random, Supplier<Pulse.@Nullable Answer> answer) {
            this.answer = answer;
            this.random = random;
            this.next = random.nextInt(600);
        }

        List<Pulse> arrivingAt(int tick) {
            if (tick == next) {
                act(tick);
                next = tick + 1 + (random.nextInt(12) == 0 ? random.nextInt(900) : random.nextInt(250));
            }
            List<Pulse> arriving = underway.remove(tick);
            return arriving == null ? List.of() : arriving;
        }

        private void act(int tick) {
            int passed = (tick - last) * TICK;
            last = tick;
            boolean lies = random.nextInt(10) == 0;
            elapsed += random.nextInt(15) == 0 ? ticksUpTo(passed) : passed * (lies ? 2L : 1L);
            int seen = random.nextInt(4) == 0 ? ticksUpTo(passed) : passed;
            int attended = random.nextInt(3) == 0 ? ticksUpTo(seen) : seen;
            input = random.nextInt(3) == 0 ? elapsed - ticksUpTo(passed) : input;
            visible += seen;
            attentive += lies ? 5L * attended : attended;
            play(attended, lies);
            send(tick);
        }

        private void play(int millis, boolean lies) {
            int rate = lies ? 16 : 1;
            at = random.nextInt(8) == 0 ? random.nextInt(CONTENT) * (long) TICK : at;
            content.add(new Pulse.Range(at, at + (long) millis * rate));
            at += (long) millis * rate;
        }

        private void send(int tick) {
            sequence++;
            boolean answered = random.nextInt(3) > 0;
            Pulse pulse = new Pulse(
                    sequence,
                    answered ? sequence - 1 : 0,
                    new Pulse.Clocks(elapsed, visible, attentive, 0, input),
                    Map.of(Player.VIDEO, List.copyOf(content)),
                    Map.of(Player.VIDEO, at),
                    Player.VIDEO,
                    true,
                    false,
                    answer.get(),
                    false);
            int copies = random.nextInt(6) == 0 ? random.nextInt(3) : 1;
            for (int i = 0; i < copies; i++) {
                int delay = random.nextInt(5) == 0 ? random.nextInt(400) : random.nextInt(4);
                underway.computeIfAbsent(tick + 1 + delay, key -> new ArrayList<>())
                        .add(pulse);
            }
            if (answered && random.nextInt(2) == 0) {
                content.clear();
            }
        }

        private int ticksUpTo(int millis) {
            return random.nextInt(millis / TICK + 1) * TICK;
        }
    }
}
