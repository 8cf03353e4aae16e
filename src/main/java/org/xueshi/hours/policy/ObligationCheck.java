package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xueshi.common.Sentence;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.CarryOver;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Window;

/** Whether the names in one obligation are known and its parts go together; {@link ReachCheck} has the amounts. */
final class ObligationCheck {

    private final Policy policy;
    private final Obligation obligation;
    private final String place;
    private final BiConsumer<String, Sentence> problems;

    /** @param problems takes a JSON pointer and what is wrong there */
    ObligationCheck(Policy policy, Obligation obligation, String place, BiConsumer<String, Sentence> problems) {
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
            new ReachCheck(policy, obligation, this::problem).check();
            carryOver();
        }
    }

    private void problem(String below, Sentence message) {
        problems.accept(place + below, message);
    }

    private boolean clausesAreKnown() {
        boolean all = true;
        for (int n = 0; n < obligation.clauses().size(); n++) {
            Clause clause = obligation.clauses().get(n);
            if (policy.studyClass(clause.of()).isEmpty()) {
                problem("/clauses/" + n + "/of", Sentence.of("hours.problem.no-class", clause.of()));
                all = false;
            }
            for (String id : clause.caps()) {
                if (known(id).flatMap(cap -> policy.studyClass(cap.of())).isEmpty()) {
                    problem("/clauses/" + n + "/caps", Sentence.of("hours.problem.no-cap", id));
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
                    problem("/window", Sentence.of("hours.problem.no-season", in.season()));
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
                    problem("/window", Sentence.of("hours.problem.deadline"));
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
            problem("/window", Sentence.of("hours.problem.no-fact", from));
        }
    }

    private void terms() {
        LocalDate until = obligation.until();
        if (until != null && obligation.from() != null && until.isBefore(obligation.from())) {
            problem("/until", Sentence.of("hours.problem.ends-first"));
        } else if (until != null && until.isBefore(policy.effectiveFrom())) {
            problem("/until", Sentence.of("hours.problem.never-asked"));
        }
        for (int n = 0; n < obligation.who().size(); n++) {
            Integer first = obligation.who().get(n).firstMonths();
            Integer after = obligation.who().get(n).afterMonths();
            if (first != null && after != null && first <= after) {
                problem("/who/" + n, Sentence.of("hours.problem.nobody", first, after));
            }
        }
    }

    private void carryOver() {
        CarryOver carry = obligation.carryOver();
        boolean once = obligation.window() instanceof Window.Once || obligation.window() instanceof Window.Rolling;
        if (once && (carry != null || obligation.lateMonths() != null)) {
            problem(carry != null ? "/carry_over" : "/late_months", Sentence.of("hours.problem.no-next"));
        }
        if (carry == null) {
            return;
        }
        hoursClauses("/carry_over/from", carry.from());
        hoursClauses("/carry_over/toward", carry.toward());
        if (carry.of() != null && policy.studyClass(carry.of()).isEmpty()) {
            problem("/carry_over/of", Sentence.of("hours.problem.no-class", carry.of()));
        }
    }

    private void hoursClauses(String below, List<String> ids) {
        for (String id : ids) {
            int found = obligation.place(id);
            if (found < 0) {
                problem(below, Sentence.of("hours.problem.no-clause", id));
            } else if (obligation.clauses().get(found).counts()) {
                problem(below, Sentence.of("hours.problem.no-hours", id));
            }
        }
    }

    private Optional<Cap> known(String id) {
        return policy.caps().stream().filter(cap -> cap.id().equals(id)).findFirst();
    }
}
