package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.xueshi.gatherings.GatheringSession;

/**
 * A random session with a random person: what counts of it, second by second, as somebody would say who looks at each second
 * alone. Knows nothing of how the product computes it.
 */
final class RandomAttendance {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final int AROUND_SECONDS = 1_200;

    private final Random random;
    private final GatheringSession session;
    private final List<RollCall> calls = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    RandomAttendance(long seed) {
        random = new Random(seed);
        session = new GatheringSession(1, NINE, NINE.plusSeconds(600 + random.nextInt(13_000)));
        int length = (int) session.length().toSeconds();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant opened = NINE.plusSeconds(random.nextInt(length));
            calls.add(new RollCall(i, opened, opened.plus(RollCall.LENGTH)));
        }
        var moments = new TreeSet<Integer>();
        for (int i = random.nextInt(9); i > 0; i--) {
            moments.add(random.nextInt(length + 2 * AROUND_SECONDS) - AROUND_SECONDS);
        }
        for (RollCall call : calls) {
            if (random.nextBoolean()) {
                moments.add((int) Duration.between(NINE, call.opened()).toSeconds() + random.nextInt(180));
            }
        }
        moments.forEach(second ->
                marks.add(new Mark(NINE.plusSeconds(second), Purpose.values()[random.nextInt(3)], Mark.How.SCANNED)));
    }

    /** What is wrong, in words; empty if product and oracle agree on every second. */
    String difference() {
        List<Mark> shuffled = new ArrayList<>(marks);
        java.util.Collections.shuffle(shuffled, random);
        Attended attended = new AttendedTime(session, calls).of(shuffled);
        BitSet told = new BitSet();
        attended.spans().forEach(span -> told.set(second(span.from()), second(span.until())));
        BitSet counted = oracle();
        told.xor(counted);
        return told.isEmpty()
                ? ""
                : "differs at second " + told.nextSetBit(0) + " of " + session + " " + marks + " " + calls;
    }

    long countedSeconds() {
        return oracle().cardinality();
    }

    private int second(Instant moment) {
        return (int) Duration.between(NINE, moment).toSeconds();
    }

    private BitSet oracle() {
        var counted = new BitSet();
        for (int second = 0; second < session.length().toSeconds(); second++) {
            if (isThere(NINE.plusSeconds(second))) {
                counted.set(second);
            }
        }
        return counted;
    }

    /** Between two times of being seen, the first of which was not going; and no call went unanswered between them. */
    private boolean isThere(Instant moment) {
        Mark before = null;
        boolean in = false;
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::at)).toList()) {
            boolean matters = in || mark.purpose() == Purpose.IN;
            if (!matters) {
                continue;
            }
            if (mark.at().isAfter(moment)) {
                return in && before != null && answeredAll(before.at(), mark.at());
            }
            in = mark.purpose() != Purpose.OUT;
            before = mark;
        }
        return false;
    }

    private boolean answeredAll(Instant seen, Instant seenNext) {
        for (RollCall call : calls) {
            boolean meanwhile = call.opened().isAfter(seen) && call.closed().isBefore(seenNext);
            boolean justInTime = !seenNext.isAfter(call.closed().plusSeconds(15));
            if (meanwhile && !justInTime) {
                return false;
            }
        }
        return true;
    }
}
