package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xueshi.common.Verdict;

/**
 * One study session of the oracle: the measure restated tick by tick (a tick is 100 ms) with arrays and loops, without the
 * code under test. Slow and plain on purpose. Content of {@link Player#VIDEO} only.
 */
final class OracleSession {

    static final int TICK = 100;
    static final int TICKS = 9_000;
    static final int CONTENT = 6_000;
    private static final int GRACE = 450;
    private static final int DELAY = 50;
    private static final int SLACK = 2_000;

    private static final class Paid {
        final int start;
        final int end;
        final long needed;
        final boolean[] content;
        boolean proven;

        Paid(int start, int end, long needed, boolean[] content) {
            this.start = start;
            this.end = end;
            this.needed = needed;
            this.content = content;
        }
    }

    final OraclePresence presence;
    private final List<Paid> unproven = new ArrayList<>();
    private boolean[] revoked = new boolean[TICKS];
    private boolean[] lost = new boolean[CONTENT];

    /** Whether a presence check was asked, passed or missed since it was written. */
    boolean urgent;

    OracleSession(OraclePresence presence) {
        this.presence = presence;
    }

    Verdict[] verdicts = new Verdict[TICKS];
    boolean[] met = new boolean[CONTENT];
    private boolean[] refused = new boolean[CONTENT];
    private long refusedAt;
    private List<Paid> paid = new ArrayList<>();
    private int explained;
    private int settled;
    private int heard;
    private long sequence;
    private long elapsed;
    private long visible;
    private long attentive;
    private long input;
    private long spare;
    private long counted;

    void pulse(int now, Pulse pulse) {
        if (pulse.sequence() <= sequence) {
            return;
        }
        long told = Math.max(0, pulse.clocks().elapsed() - elapsed) / TICK;
        long seen = Math.max(0, pulse.clocks().visible() - visible) / TICK;
        long attended = Math.max(0, pulse.clocks().attentive() - attentive) / TICK;
        int start = explained;
        int earned = 0;
        if (now - heard > GRACE) {
            Arrays.fill(verdicts, explained, now, Verdict.SILENT);
            explained = now;
        } else {
            boolean slept = now - explained - told > DELAY;
            long looked = Math.max(0, seen - attended);
            for (int tick = explained; tick < now; tick++) {
                if (told-- > 0) {
                    if (attended-- > 0) {
                        verdicts[tick] = Verdict.COUNTED;
                        earned++;
                    } else {
                        verdicts[tick] = looked-- > 0 ? Verdict.IDLE : Verdict.HIDDEN;
                    }
                } else if (slept) {
                    verdicts[tick] = Verdict.SILENT;
                } else {
                    break;
                }
                explained++;
            }
        }
        boolean counts = content(pulse, start, earned);
        sequence = pulse.sequence();
        heard = now;
        elapsed = Math.max(elapsed, pulse.clocks().elapsed());
        visible = Math.max(visible, pulse.clocks().visible());
        attentive = Math.max(attentive, pulse.clocks().attentive());
        input = Math.max(input, pulse.clocks().input());
        long ago = Math.max(0, elapsed - input) / TICK;
        int sign = (int) Math.max(0, Math.min(now, explained - ago));
        int before = presence.changes;
        int from = presence.hear(now, counts ? (long) earned * TICK : 0, sign, pulse.answer());
        takeBack(from);
        note(before);
    }

    /** Nothing was heard for so long that an open check counts as missed. */
    void leave(int now) {
        int before = presence.changes;
        takeBack(presence.leave(now));
        note(before);
    }

    private void note(int before) {
        if (presence.changes != before) {
            urgent = true;
            if (presence.isProven()) {
                unproven.clear();
                paid.forEach(one -> one.proven = true);
            }
        }
    }

    private void takeBack(int from) {
        if (from < 0) {
            return;
        }
        for (int tick = from; tick < explained; tick++) {
            if (verdicts[tick] == Verdict.COUNTED) {
                verdicts[tick] = Verdict.UNCONFIRMED;
                revoked[tick] = tick < settled;
            }
        }
        for (List<Paid> some : List.of(paid, unproven)) {
            for (Paid one : List.copyOf(some)) {
                if (one.end > from) {
                    some.remove(one);
                    for (int c = 0; c < CONTENT; c++) {
                        met[c] &= !one.content[c];
                        refused[c] |= one.content[c];
                        lost[c] |= some == unproven && one.content[c];
                    }
                    refusedAt = sequence;
                }
            }
        }
    }

    /** Whether the time counts. */
    private boolean content(Pulse pulse, int start, int earned) {
        if (pulse.answered() >= refusedAt) {
            refused = new boolean[CONTENT];
        }
        boolean[] fresh = new boolean[CONTENT];
        int ticks = 0;
        for (Pulse.Range range : pulse.met().getOrDefault(Player.VIDEO, List.of())) {
            for (long c = range.from() / TICK; c < Math.min(CONTENT, range.to() / TICK); c++) {
                if (!met[(int) c] && !refused[(int) c] && !fresh[(int) c]) {
                    fresh[(int) c] = true;
                    ticks++;
                }
            }
        }
        if (presence.isUnconfirmed()) {
            Arrays.fill(verdicts, start, start + earned, Verdict.UNCONFIRMED);
            for (int c = 0; c < CONTENT; c++) {
                refused[c] |= fresh[c];
            }
            refusedAt = ticks > 0 ? pulse.sequence() : refusedAt;
            return false;
        }
        long needed = (2L * ticks * TICK + 2) / 3;
        long time = (long) earned * TICK;
        long left = spare + time - needed;
        boolean fits = left >= -Math.min(SLACK, (counted + time) / 10);
        boolean[] into = fits ? met : refused;
        for (int c = 0; c < CONTENT; c++) {
            into[c] |= fresh[c];
        }
        if (fits) {
            spare = Math.min(left, SLACK);
            counted += time;
            if (ticks > 0) {
                paid.add(new Paid(start, start + earned, needed, fresh));
            }
        } else {
            Arrays.fill(verdicts, start, start + earned, Verdict.TOO_FAST);
            refusedAt = ticks > 0 ? pulse.sequence() : refusedAt;
        }
        return fits;
    }

    /** Writes what is not written: a tick that is taken already is elsewhere, and takes its content with it. */
    void settle(boolean[] taken, boolean[] metInTables) {
        for (int tick = 0; tick < TICKS; tick++) {
            taken[tick] &= !revoked[tick];
        }
        for (int c = 0; c < CONTENT; c++) {
            metInTables[c] &= !lost[c];
        }
        revoked = new boolean[TICKS];
        lost = new boolean[CONTENT];
        urgent = false;
        for (int tick = settled; tick < explained; tick++) {
            if (verdicts[tick] == Verdict.COUNTED) {
                verdicts[tick] = taken[tick] ? Verdict.ELSEWHERE : Verdict.COUNTED;
                taken[tick] = true;
            }
        }
        for (Paid one : paid) {
            int left = 0;
            for (int tick = one.start; tick < one.end; tick++) {
                left += verdicts[tick] == Verdict.COUNTED ? 1 : 0;
            }
            boolean pays = left == one.end - one.start || (long) left * TICK >= one.needed;
            for (int c = 0; c < CONTENT; c++) {
                metInTables[c] |= pays && one.content[c];
                refused[c] |= !pays && one.content[c];
            }
            refusedAt = pays ? refusedAt : sequence;
            if (pays && !one.proven && presence.isChecked()) {
                unproven.add(one);
            }
        }
        met = metInTables.clone();
        paid.clear();
        settled = explained;
    }

    /** What another node finds in the tables after this was written: refusals and the pace's memory are not kept there. */
    OracleSession copy() {
        OracleSession copy = new OracleSession(presence.copy());
        copy.verdicts = verdicts.clone();
        copy.met = met.clone();
        copy.explained = explained;
        copy.settled = settled;
        copy.heard = heard;
        copy.sequence = sequence;
        copy.elapsed = elapsed;
        copy.visible = visible;
        copy.attentive = attentive;
        copy.input = input;
        copy.spare = spare;
        for (int tick = 0; tick < explained; tick++) {
            copy.counted += verdicts[tick] == Verdict.COUNTED ? TICK : 0;
            copy.presence.remember(tick, verdicts[tick] == Verdict.COUNTED);
        }
        return copy;
    }

    int heard() {
        return heard;
    }

    int explained() {
        return explained;
    }
}
