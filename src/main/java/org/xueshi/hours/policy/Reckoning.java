package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.CompiledObligation.CompiledClause;
import org.xueshi.hours.policy.Demand.Carried;
import org.xueshi.hours.policy.Holdings.Holding;
import org.xueshi.hours.policy.Items.Item;
import org.xueshi.hours.policy.Lots.Lot;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts.DatedMark;

/**
 * One obligation of one member, window after window: what an earlier window left or lacked is known when the next is
 * reckoned. Each window is ruled by the version of the day that decides it.
 */
final class Reckoning {

    /** Nothing carried lasts longer than that, and no late hour fills an older window. */
    static final int MOST_WINDOWS_BACK = 10;

    private final RuleBook book;
    private final String obligation;
    private final Subject subject;
    private final Items items;
    private final LocalDate asOf;

    Reckoning(RuleBook book, String obligation, Subject subject, Items items, LocalDate asOf) {
        this.book = book;
        this.obligation = obligation;
        this.subject = subject;
        this.items = items;
        this.asOf = asOf;
    }

    /** What a window leaves to the next: hours with their origin, what its first clause lacked, and the entries it had. */
    private record Memory(List<Lot> lots, int lacked, int required, List<Item> window) {
        static final Memory NONE = onlyLots(List.of());

        static Memory onlyLots(List<Lot> lots) {
            return new Memory(lots, 0, 0, List.of());
        }
    }

    /** @param demand null where the window asks this member for nothing */
    private record Outcome(@Nullable Demand demand, Memory memory) {}

    /** The demand of the window with that number; null if it asks this member for nothing. */
    @Nullable
    Demand demand(Series series, int number) {
        var ruling = ruling(series.at(number));
        if (ruling == null) {
            return null;
        }
        Memory memory = Memory.NONE;
        if (ruling.own.remembers()) {
            var holdings = Holdings.of(ruling.own.obligation().who(), subject);
            int first = holdings.none()
                    ? number
                    : series.numberOn(holdings.periods().getFirst().from());
            for (int n = Math.max(Math.max(first, series.least()), number - MOST_WINDOWS_BACK); n < number; n++) {
                memory = outcome(series, n, memory).memory();
            }
        }
        return outcome(series, number, memory).demand();
    }

    private record Ruling(CompiledPolicy policy, CompiledObligation own) {}

    private @Nullable Ruling ruling(Frame frame) {
        CompiledPolicy policy = book.ruling(frame.decides(asOf)).orElse(null);
        if (policy != null) {
            for (CompiledObligation one : policy.obligations()) {
                if (one.obligation().id().equals(obligation)) {
                    return new Ruling(policy, one);
                }
            }
        }
        return null;
    }

    private Outcome outcome(Series series, int number, Memory before) {
        Frame frame = series.at(number);
        var ruling = ruling(frame);
        if (ruling == null) {
            return new Outcome(null, Memory.NONE);
        }
        var own = ruling.own.obligation();
        var holdings = Holdings.of(own.who(), subject);
        LocalDate decides = frame.decides(asOf);
        Holding holding = own.heldOnAnyDay() ? holdings.within(frame.from(), decides) : holdings.on(decides);
        if (holding == null || !own.isAskedOn(decides)) {
            return new Outcome(null, Memory.onlyLots(Lots.lasting(before.lots, own.carryOver(), number + 1)));
        }
        Mark mark = exemption(ruling.policy, decides);
        boolean first = frame.has(holdings.periods().getFirst().from());
        if (mark != null || first && own.exemptsFirstWindow()) {
            State state = mark != null ? State.EXEMPT : State.FIRST_WINDOW;
            var free = new Demand(
                    own, holding.because(), frame.from(), frame.until(), state, mark, List.of(), Carried.NOTHING);
            return new Outcome(free, Memory.onlyLots(Lots.lasting(before.lots, own.carryOver(), number + 1)));
        }
        return reckon(ruling, frame, number, holdings, holding, before, first);
    }

    private Outcome reckon(
            Ruling ruling, Frame frame, int number, Holdings holdings, Holding holding, Memory before, boolean first) {
        var own = ruling.own.obligation();
        List<Item> window = items.within(frame, asOf, ruling.policy.policy().excludesRepeats());
        int repaid = repay(ruling, frame, window, before);
        int asked = own.first().counts() ? 0 : Proration.required(own, frame, holdings);
        List<Lot> lots = Lots.lasting(before.lots, own.carryOver(), number);
        int carried = Lots.sum(lots);
        var tallies = new ArrayList<Tally>();
        var findings = new ArrayList<Finding>();
        State state = State.MET;
        for (CompiledClause clause : ruling.own.clauses()) {
            int required = clause.clause() == own.first() && !clause.clause().counts()
                    ? asked
                    : Proration.scaled(own, clause.clause(), asked);
            var tally = Tally.of(ruling.policy, clause, required, window, ruling.own.carried());
            Finding finding = tally.finding(clause.takesCarried() ? carried : 0, frame, asOf);
            tallies.add(tally);
            findings.add(finding);
            state = State.worse(state, finding.state());
        }
        List<Lot> left = Lots.left(ruling.own, number, lots, tallies, findings, first);
        int expired = Lots.sum(before.lots) - carried;
        var demand = new Demand(
                own,
                holding.because(),
                frame.from(),
                frame.until(),
                state,
                null,
                List.copyOf(findings),
                new Carried(
                        carried,
                        expired,
                        repaid,
                        before.lacked,
                        Lots.sum(Lots.lasting(left, own.carryOver(), number + 1))));
        if (own.lateMonths() == null) {
            return new Outcome(demand, Memory.onlyLots(left));
        }
        Finding whole = findings.getFirst();
        return new Outcome(demand, new Memory(left, whole.missing(), whole.required(), window));
    }

    /**
     * Takes from the window's early entries what would have counted in the last one, with its entries and caps, until it
     * lacks nothing; answers how much that was.
     */
    private static int repay(Ruling ruling, Frame frame, List<Item> window, Memory before) {
        Integer months = ruling.own.obligation().lateMonths();
        if (months == null || before.lacked == 0) {
            return 0;
        }
        LocalDate last = frame.from().plusMonths(months).minusDays(1);
        var together = new ArrayList<>(before.window);
        var late = new LinkedHashMap<Integer, Item>();
        for (Item item : window) {
            if (item.barred == null && item.left() > 0 && !item.on.isAfter(last) && isNew(item, ruling)) {
                together.add(item);
                late.put(item.credit.sequence(), item);
            }
        }
        var would = Tally.of(ruling.policy, ruling.own.clauses().getFirst(), before.required, together, -1);
        int still = before.lacked;
        for (Item item : late.values()) {
            item.spent = Math.min(still, would.counted(item));
            still -= item.spent;
        }
        return before.lacked - still;
    }

    /** What a correction says again of an earlier window's entry fills nothing. */
    private static boolean isNew(Item item, Ruling ruling) {
        return item.makesUpFor == null
                || !ruling.policy.matches(ruling.own.clauses().getFirst().of(), item.makesUpFor);
    }

    private @Nullable Mark exemption(CompiledPolicy policy, LocalDate day) {
        return exemption(policy.policy(), subject, day);
    }

    /** The mark by which the policy asks for nothing that day. */
    static @Nullable Mark exemption(Policy policy, Subject subject, LocalDate day) {
        Mark found = null;
        for (DatedMark dated : subject.facts().marks()) {
            boolean frees = policy.exemptMarks().contains(dated.mark())
                    && dated.period().covers(day);
            if (frees && (found == null || dated.mark().compareTo(found) < 0)) {
                found = dated.mark();
            }
        }
        return found;
    }
}
