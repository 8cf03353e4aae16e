package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Sentence;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Cap.Per;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.StudyClass;
import org.xueshi.hours.policy.language.Window;

/** Whether the amounts that one obligation asks for can be reached at all. Its names are known. */
final class ReachCheck {

    private final Policy policy;
    private final Obligation obligation;
    private final BiConsumer<String, Sentence> problems;

    /** @param problems takes a JSON pointer below the obligation, and what is wrong there */
    ReachCheck(Policy policy, Obligation obligation, BiConsumer<String, Sentence> problems) {
        this.policy = policy;
        this.obligation = obligation;
        this.problems = problems;
    }

    void check() {
        shares();
        parts();
        for (int n = 0; n < obligation.clauses().size(); n++) {
            capsDontCross(n);
            reachable(n);
        }
    }

    private void shares() {
        for (int n = 0; n < obligation.clauses().size(); n++) {
            Clause clause = obligation.clauses().get(n);
            if (clause.share() != null && (n == 0 || obligation.first().counts())) {
                problems.accept("/clauses/" + n + "/share", Sentence.of("hours.problem.share-of-nothing"));
            }
        }
        if (obligation.prorate() != null && obligation.first().counts()) {
            problems.accept("/prorate", Sentence.of("hours.problem.prorates-nothing"));
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
                problems.accept("/clauses/" + n, Sentence.of("hours.problem.parts-exceed", hours(sum), hours(whole)));
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
                    problems.accept(
                            "/clauses/" + place + "/caps",
                            Sentence.of("hours.problem.caps-cross", one.id(), other.id()));
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
                    problems.accept(
                            "/clauses/" + n,
                            Sentence.of("hours.problem.beyond-cap", id, hours((int) most), hours(required)));
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

    private Cap cap(String id) {
        return policy.caps().stream()
                .filter(cap -> cap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String hours(int hundredths) {
        return new ClassHours(hundredths).toString();
    }
}
