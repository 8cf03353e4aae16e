package org.xueshi.tracking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Presence checks of the oracle, restated with plain variables; ticks of 100 ms. Checks have numbers. */
final class OraclePresence {

    static final int EVERY_MILLIS = 60_000;
    static final int WITHIN = 200;
    private static final int PROVEN = 0;
    private static final int ASKED = 1;
    private static final int UNCONFIRMED = 2;
    private static final int NOTICED = 50;
    private static final int NEVER = Integer.MAX_VALUE;

    private final boolean checked;
    private final Map<String, Integer> names = new HashMap<>();
    private int kind = PROVEN;
    private int proven;
    private int sign;
    private long unproven;
    private long quiet;
    private int changed = -10_000;
    private int misses;
    private int asked;
    private int signWhenAsked;
    private boolean again;
    private int until;
    private int numbers;
    int open;
    int changes;

    OraclePresence(boolean checked) {
        this.checked = checked;
    }

    boolean isChecked() {
        return checked;
    }

    boolean isProven() {
        return kind == PROVEN;
    }

    boolean isUnconfirmed() {
        return kind == UNCONFIRMED;
    }

    /** The code's open check has this name. */
    void name(@Nullable String name) {
        if (name != null) {
            names.putIfAbsent(name, open);
        }
    }

    /** From which tick on time is taken back, or -1. */
    int hear(int now, long counted, int newSign, Pulse.@Nullable Answer answer) {
        unproven += counted;
        quiet += counted;
        if (newSign > sign) {
            quiet = 0;
            sign = newSign;
        }
        int back = -1;
        long due = (long) (EVERY_MILLIS * (0.6 + 0.5 * (1.4 - 0.6)));
        if (kind == PROVEN) {
            if (checked && (unproven >= due || quiet >= due / 2)) {
                kind = ASKED;
                asked = now;
                signWhenAsked = sign;
                open(false, now + WITHIN);
                change(now);
            }
        } else if (kind == ASKED) {
            if (now > until) {
                back = fail(now, false);
            }
        } else if (open == 0) {
            int wait = 300;
            for (int i = 1; i < misses; i++) {
                wait *= 2;
            }
            if (now >= changed + wait) {
                open(true, NEVER);
            }
        }
        if (answer != null && open != 0 && names.getOrDefault(answer.check(), -1) == open) {
            if (answer.chosen().equals(Player.RIGHT)) {
                kind = PROVEN;
                proven = now;
                misses = 0;
                open = 0;
                unproven = 0;
                quiet = 0;
                change(now);
            } else {
                back = fail(now, true);
            }
        }
        return back;
    }

    int leave(int now) {
        return kind == ASKED ? miss(now, false, again ? NOTICED : WITHIN) : -1;
    }

    private int fail(int now, boolean answered) {
        if (kind == ASKED && !again) {
            open(true, now + WITHIN);
            return -1;
        }
        return miss(now, answered, NOTICED);
    }

    private int miss(int now, boolean answered, int patience) {
        boolean was = kind == ASKED;
        int from = answered || sign > asked + patience ? proven : Math.max(proven, signWhenAsked);
        kind = UNCONFIRMED;
        open = 0;
        misses++;
        change(now);
        return was ? from : -1;
    }

    private void open(boolean second, int last) {
        open = ++numbers;
        again = second;
        until = last;
    }

    private void change(int now) {
        changed = now;
        changes++;
    }

    /** Another node goes on: an open check is forgotten, and asked again soon. */
    void wake() {
        if (kind == ASKED) {
            kind = PROVEN;
            unproven = Long.MAX_VALUE / 2;
        }
    }

    /** As the tables keep it. */
    OraclePresence copy() {
        OraclePresence copy = new OraclePresence(checked);
        copy.kind = kind;
        copy.proven = proven;
        copy.sign = sign;
        copy.changed = changed;
        copy.misses = misses;
        return copy;
    }

    @Override
    public String toString() {
        return "kind %d proven %d sign %d changed %d misses %d unproven %d quiet %d asked %d until %d open %d"
                .formatted(kind, proven, sign, changed, misses, unproven, quiet, asked, until, open);
    }

    void remember(int tick, boolean counted) {
        unproven += counted && tick >= proven ? 100 : 0;
    }
}
