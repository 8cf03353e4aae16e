package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Cap.Per;
import org.xueshi.hours.policy.language.CarryOver;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.StudyClass;
import org.xueshi.hours.policy.language.Window;

/** Whether what one obligation asks for can be done at all, and whether its names are known. */
final class ObligationCheck {

    private final Policy policy;
    private final Obligation obligation;
    private final String place;
    private final BiConsumer<String, String> problems;

    /** @param problems takes a JSON pointer and what is wrong there */
    ObligationCheck(Policy policy, Obligation obligation, String place, BiConsumer<String, String> problems) {
        this.policy = policy;
        this.obligation = obligation;
        this.place = place;
        this.problems = problems;
    }

    void check() {
        boolean known = clausesAreKnown();
        window();
        terms();
        if (known) {
            shares();
            parts();
            for (int n = 0; n < obligation.clauses().size(); n++) {
                capsDontCross(n);
                reachable(n);
            }
            carryOver();
        }
    }

    private void problem(String below, String message) {
        problems.accept(place + below, message);
    }

    private boolean clausesAreKnown() {
        boolean all = true;
        for (int n = 0; n < obligation.clauses().size(); n++) {
            Clause clause = obligation.clauses().get(n);
            if (policy.studyClass(clause.of()).isEmpty()) {
                problem("/clauses/" + n + "/of", "there is no class or category named " + clause.of());
                all = false;
            }
            for (String id : clause.caps()) {
                if (known(id).flatMap(cap -> policy.studyClass(cap.of())).isEmpty()) {
                    problem("/clauses/" + n + "/caps", "there is no cap named " + id);
                    all = false;
                }
            }
        }
        return all;
    }

    private void window() {
        switch (obligation.window()) {
            case Window.InSeason in -> {
                if (policy.seasons().stream().noneMatch(season -> season.key().equals(in.season()))) {
                    problem("/window", "there is no season named " + in.season());
                }
            }
            case Window.Anniversary anniversary -> dated(anniversary.from());
            case Window.Once once -> {
                dated(once.from());
                boolean endsEarlier = !obligation.heldOnAnyDay()
                        && once.from().equals(Window.APPOINTMENT)
                        && obligation.who().stream()
                                .allMatch(who -> who.firstMonths() != null && who.firstMonths() < once.months());
                if (endsEarlier) {
                    problem("/window", "the deadline can't be reached: whoever is asked is no longer asked by then");
                }
            }
            case Window.Calendar calendar -> {}
            case Window.Rolling rolling -> {}
        }
    }

    private void dated(String from) {
        boolean known = from.equals(Window.APPOINTMENT)
                || policy.facts().stream().anyMatch(fact -> fact.key().equals(from));
        if (!known) {
            problem("/window", "there is no fact named " + from);
        }
    }

    private void terms() {
        LocalDate until = obligation.until();
        if (until != null && obligation.from() != null && until.isBefore(obligation.from())) {
            problem("/until", "it ends before it begins");
        } else if (until != null && until.isBefore(policy.effectiveFrom())) {
            problem("/until", "it ends before the policy begins, so it is never asked for");
        }
        for (int n = 0; n < obligation.who().size(); n++) {
            Integer first = obligation.who().get(n).firstMonths();
            Integer after = obligation.who().get(n).afterMonths();
            if (first != null && after != null && first <= after) {
                problem("/who/" + n, "nobody is in the first " + first + " months and past " + after);
            }
        }
    }

    private void shares() {
        for (int n = 0; n < obligation.clauses().size(); n++) {
            Clause clause = obligation.clauses().get(n);
            if (clause.share() != null && (n == 0 || obligation.first().counts())) {
                problem(
                        "/clauses/" + n + "/share",
                        "a share is of the hours of the first clause, which has to ask for hours");
            }
        }
        if (obligation.prorate() != null && obligation.first().counts()) {
            problem("/prorate", "only hours become less for a part of the window, and the first clause asks for none");
        }
    }

    /** What part of the first clause's class asks for lies within what the first clause asks for. */
    private void parts() {
        if (obligation.first().counts()) {
            return;
        }
        int whole = required(obligation.first());
        StudyClass all = of(obligation.first());
        for (int n = 1; n < obligation.clauses().size(); n++) {
            var apart = new ArrayList<StudyClass>();
            int sum = 0;
            for (int m = n; m < obligation.clauses().size(); m++) {
                Clause part = obligation.clauses().get(m);
                boolean adds =
                        !part.counts() && of(part).within(all) && apart.stream().allMatch(of(part)::apartFrom);
                if (adds) {
                    apart.add(of(part));
                    sum += required(part);
                }
            }
            if (sum > whole) {
                problem(
                        "/clauses/" + n,
                        "the parts ask for " + hours(sum) + " hours, more than the " + hours(whole) + " of the whole");
                return;
            }
        }
    }

    /**
     * Of two caps one lies within the other, or they have nothing in common; else an hour would have to choose, and one
     * more hour could make less count.
     */
    private void capsDontCross(int place) {
        List<Cap> caps =
                obligation.clauses().get(place).caps().stream().map(this::cap).toList();
        for (int n = 0; n < caps.size(); n++) {
            for (int m = n + 1; m < caps.size(); m++) {
                Cap one = caps.get(n);
                Cap other = caps.get(m);
                if (!nested(one, other) && !nested(other, one) && !of(one).apartFrom(of(other))) {
                    problem(
                            "/clauses/" + place + "/caps",
                            "the caps " + one.id() + " and " + other.id()
                                    + " cross: one has to lie within the other, or they have nothing in common");
                }
            }
        }
    }

    private boolean nested(Cap inner, Cap outer) {
        return inner.per() == Per.ITEM
                || of(inner).within(of(outer)) && inner.per().compareTo(outer.per()) <= 0;
    }

    private void reachable(int n) {
        Clause clause = obligation.clauses().get(n);
        if (clause.counts()) {
            return;
        }
        int required = required(clause);
        for (String id : clause.caps()) {
            Cap cap = cap(id);
            if (of(clause).within(of(cap))) {
                long most = (long) cap.limit(required) * times(cap.per());
                if (most < required) {
                    problem(
                            "/clauses/" + n,
                            "can't be reached by its deadline: the cap " + id + " lets " + hours((int) most) + " of "
                                    + hours(required) + " hours count");
                }
            }
        }
    }

    /** How often there is room anew in the shortest such window. */
    private long times(Per per) {
        return switch (per) {
            case ITEM -> Integer.MAX_VALUE / 100_000;
            case WINDOW -> 1;
            case DAY -> days();
            case YEAR -> Math.max(1, days() / 365);
        };
    }

    private long days() {
        LocalDate day = policy.effectiveFrom();
        return switch (obligation.window()) {
            case Window.Calendar calendar -> 365L * calendar.years();
            case Window.Anniversary anniversary -> 365L * anniversary.years();
            case Window.Rolling rolling -> ChronoUnit.DAYS.between(day, day.plusMonths(rolling.months()));
            case Window.Once once -> ChronoUnit.DAYS.between(day, day.plusMonths(once.months()));
            case Window.InSeason in ->
                policy.seasons().stream()
                        .filter(season -> season.key().equals(in.season()))
                        .mapToLong(season -> ChronoUnit.DAYS.between(season.begins(2026), season.ends(2026)) + 1)
                        .findFirst()
                        .orElse(1);
        };
    }

    private void carryOver() {
        CarryOver carry = obligation.carryOver();
        boolean once = obligation.window() instanceof Window.Once || obligation.window() instanceof Window.Rolling;
        if (once && (carry != null || obligation.lateMonths() != null)) {
            problem(
                    carry != null ? "/carry_over" : "/late_months",
                    "only windows that follow each other leave something to the next");
        }
        if (carry == null) {
            return;
        }
        hoursClauses("/carry_over/from", carry.from());
        hoursClauses("/carry_over/toward", carry.toward());
        if (carry.of() != null && policy.studyClass(carry.of()).isEmpty()) {
            problem("/carry_over/of", "there is no class or category named " + carry.of());
        }
    }

    private void hoursClauses(String below, List<String> ids) {
        for (String id : ids) {
            int found = obligation.place(id);
            if (found < 0) {
                problem(below, "this obligation has no clause named " + id);
            } else if (obligation.clauses().get(found).counts()) {
                problem(below, "only hours are carried, and " + id + " asks for none");
            }
        }
    }

    private int required(Clause clause) {
        return clause.required(
                obligation.first().counts() ? 0 : obligation.first().required(0));
    }

    private StudyClass of(Clause clause) {
        return policy.studyClass(clause.of()).orElseThrow();
    }

    private StudyClass of(Cap cap) {
        return policy.studyClass(cap.of()).orElseThrow();
    }

    private Optional<Cap> known(String id) {
        return policy.caps().stream().filter(cap -> cap.id().equals(id)).findFirst();
    }

    private Cap cap(String id) {
        return known(id).orElseThrow();
    }

    private static String hours(int hundredths) {
        return new org.xueshi.common.ClassHours(hundredths).toString();
    }
}
