package org.xueshi.tracking;

import static org.xueshi.tracking.OracleSession.CONTENT;
import static org.xueshi.tracking.OracleSession.TICK;
import static org.xueshi.tracking.OracleSession.TICKS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.xueshi.common.Verdict;

/** One person's sessions of a quarter of an hour on two nodes, made from a seed, run through the code and the oracle. */
final class RandomTrace {

    private static final long GRACE_MILLIS = 45_000;
    private static final int NODES = 2;

    private final Random random;
    private final MemoryTables tables = new MemoryTables();
    private final boolean[] taken = new boolean[TICKS];
    private final boolean[] met = new boolean[CONTENT];
    private final List<Session> sessions = new ArrayList<>();

    private final class Session {
        final String id;
        final int node;
        final RandomPlayer player;
        SessionTrace trace;
        OracleSession oracle = new OracleSession();
        OracleSession inTables = oracle.copy();

        Session(String id, int node) {
            this.id = id;
            this.node = node;
            this.player = new RandomPlayer(random);
            tables.add(Player.trace(id).state());
            this.trace = tables.load(id, GRACE_MILLIS);
        }
    }

    RandomTrace(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sessions.add(new Session("s" + i, random.nextInt(NODES)));
        }
    }

    void run() {
        for (int tick = 0; tick < TICKS - 1; tick++) {
            for (Session session : sessions) {
                for (Pulse pulse : session.player.arrivingAt(tick)) {
                    session.trace.accept(Player.OPENED + (long) tick * TICK, pulse);
                    session.oracle.pulse(tick, pulse);
                }
            }
            if (random.nextInt(400) == 0) {
                flush(random.nextInt(NODES));
            }
            if (random.nextInt(3_000) == 0) {
                kill(random.nextInt(NODES));
            }
        }
        for (int node = 0; node < NODES; node++) {
            flush(node);
        }
    }

    private void flush(int node) {
        List<Session> on = sessions.stream().filter(s -> s.node == node).toList();
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
        });
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
        private final TreeMap<Integer, List<Pulse>> underway = new TreeMap<>();
        private final List<Pulse.Range> content = new ArrayList<>();
        private long sequence;
        private long elapsed;
        private long visible;
        private long attentive;
        private long at;
        private int last;
        private int next;

        RandomPlayer(Random random) {
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
                    elapsed,
                    visible,
                    attentive,
                    Map.of(Player.VIDEO, List.copyOf(content)),
                    Map.of(Player.VIDEO, at),
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
