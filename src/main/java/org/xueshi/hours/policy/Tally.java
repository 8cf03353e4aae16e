package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.CompiledObligation.CompiledCap;
import org.xueshi.hours.policy.CompiledObligation.CompiledClause;
import org.xueshi.hours.policy.Finding.Limit;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.hours.policy.Items.Item;
import org.xueshi.hours.policy.language.Cap.Per;

/**
 * What the entries of a window come to in one clause. Each entry gets what all its caps leave, earliest first. Caps of a
 * clause lie within each other or apart ({@link PolicyCheck} sees to it), so no other order would count more. What a
 * correction says again of an earlier window's entry is nothing new: caps limit only what it says beyond.
 */
final class Tally {

    private final CompiledPolicy policy;
    private final CompiledClause clause;
    private final int required;
    private final List<CapInUse> caps = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private int have;
    private int eligible;

    /** A cap, and how much of it the current day, year or window has used up. */
    private static final class CapInUse {
        final CompiledCap cap;
        final int limit;

        @Nullable
        LocalDate day;

        int year;
        int used;

        CapInUse(CompiledCap cap, int limit) {
            this.cap = cap;
            this.limit = limit;
        }

        /** Entries come by day, so a new day or year never returns to an old one. */
        int room(Item item) {
            boolean fresh = switch (cap.cap().per()) {
                case ITEM -> true;
                case DAY -> !item.credit.day().equals(day);
                case YEAR -> item.on.getYear() != year;
                case WINDOW -> false;
            };
            if (fresh) {
                used = 0;
                day = item.credit.day();
                year = item.on.getYear();
            }
            return limit - used;
        }
    }

    private Tally(CompiledPolicy policy, CompiledClause clause, int required) {
        this.policy = policy;
        this.clause = clause;
        this.required = required;
        for (CompiledCap cap : clause.caps()) {
            caps.add(new CapInUse(cap, cap.cap().limit(required)));
        }
    }

    /** @param carryable the place of the class whose hours can be carried on; -1 for all */
    static Tally of(CompiledPolicy policy, CompiledClause clause, int required, List<Item> items, int carryable) {
        var tally = new Tally(policy, clause, required);
        for (Item item : items) {
            tally.take(item, carryable);
        }
        tally.uses.sort(Comparator.comparing(Use::sequence));
        return tally;
    }

    /** Hundredths or trainings, without what is carried. */
    int have() {
        return have;
    }

    /** Of these, hundredths that may be carried on. */
    int eligible() {
        return Math.max(0, eligible);
    }

    /** Hundredths of the entry that counted. */
    int counted(Item item) {
        for (Use use : uses) {
            if (use.sequence() == item.credit.sequence() && use.counted() > 0) {
                return use.counted();
            }
        }
        return 0;
    }

    private void take(Item item, int carryable) {
        boolean counts = clause.clause().counts();
        int whole = counts
                ? Integer.signum(item.credit.amount().hundredths())
                : item.credit.amount().hundredths();
        if (!policy.matches(clause.of(), item.credit)) {
            leave(item, whole, Reason.OTHER_KIND);
        } else if (item.barred != null) {
            leave(item, whole, item.barred);
        } else {
            int spent = counts ? 0 : item.spent;
            if (spent > 0) {
                leave(item, spent, Reason.FILLED_LAST);
            }
            if (whole != spent) {
                count(item, whole - spent, carryable);
            }
        }
    }

    private void count(Item item, int amount, int carryable) {
        int allowed = amount;
        int again = saidAgain(item, amount);
        String tightest = null;
        if (amount > 0 && !clause.clause().counts()) {
            for (CapInUse one : caps) {
                if (policy.matches(one.cap.of(), item.credit)) {
                    int room = one.room(item) + (isOf(one, item.makesUpFor) ? again : 0);
                    if (room < allowed) {
                        allowed = room;
                        tightest = one.cap.cap().id();
                    }
                }
            }
            for (CapInUse one : caps) {
                if (policy.matches(one.cap.of(), item.credit)) {
                    one.used += Math.max(0, allowed - (isOf(one, item.makesUpFor) ? again : 0));
                }
            }
        }
        have += allowed;
        if (carryable < 0 || policy.matches(carryable, item.credit)) {
            eligible += allowed;
        }
        Reason reason = tightest == null ? Reason.COUNTED : Reason.CAPPED;
        uses.add(new Use(item.credit.sequence(), allowed, amount - allowed, reason, tightest));
    }

    /** Hundredths that a reversal takes from this clause and its correction gives back. */
    private int saidAgain(Item item, int amount) {
        Credit reversal = item.makesUpFor;
        return reversal != null && policy.matches(clause.of(), reversal)
                ? Math.min(amount, -reversal.amount().hundredths())
                : 0;
    }

    private boolean isOf(CapInUse one, @Nullable Credit credit) {
        return credit != null && policy.matches(one.cap.of(), credit);
    }

    private void leave(Item item, int amount, Reason reason) {
        uses.add(new Use(item.credit.sequence(), 0, amount, reason, null));
    }

    /**
     * The clause's outcome.
     *
     * @param carried hundredths from an earlier window that count here
     */
    Finding finding(int carried, Frame frame, LocalDate asOf) {
        int all = have + carried;
        int missing = Math.max(0, required - all);
        LocalDate lost = missing == 0 ? null : lostFrom(frame, missing);
        boolean isLost = lost != null && !asOf.isBefore(lost);
        State state = missing == 0 ? State.MET : isLost ? State.LOST : State.OPEN;
        return new Finding(
                clause.clause(),
                policy.title(clause.of()),
                required,
                all,
                carried,
                missing,
                state,
                isLost ? lost : null,
                limits(),
                List.copyOf(uses));
    }

    private List<Limit> limits() {
        if (caps.isEmpty()) {
            return List.of();
        }
        return caps.stream()
                .map(one -> new Limit(
                        one.cap.cap().id(),
                        policy.title(one.cap.of()),
                        new ClassHours(one.limit),
                        one.cap.cap().per()))
                .toList();
    }

    /** The first day that is too late: after the last, or earlier where a cap for the day leaves too little of them. */
    private LocalDate lostFrom(Frame frame, int missing) {
        int days = 1;
        for (CapInUse one : caps) {
            if (one.cap.cap().per() == Per.DAY && policy.coversAll(one.cap.of(), clause.of()) && one.limit > 0) {
                days = Math.max(days, Math.ceilDiv(missing, one.limit));
            }
        }
        return frame.until().minusDays(days - 1L).plusDays(1);
    }
}
