package org.xueshi.hours.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.Sentence;
import org.xueshi.hours.policy.language.ActivityRule.Band;
import org.xueshi.hours.policy.language.ActivityRule.Bands;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Season;
import org.xueshi.hours.policy.language.Selector;
import org.xueshi.hours.policy.language.StudyClass;
import org.xueshi.hours.policy.language.Who;

/**
 * What the schema can't say: that names are known and used, and that what is asked for can be done (R2). Every problem has
 * the line of its place; {@link ObligationCheck} looks at each obligation.
 */
final class PolicyCheck {

    private final CheckedFile file;
    private final Policy policy;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyCheck(CheckedFile file, Policy policy) {
        this.file = file;
        this.policy = policy;
    }

    /** Refuses the file with all problems of its meaning. */
    static void require(CheckedFile file, Policy policy) {
        var check = new PolicyCheck(file, policy);
        check.names();
        check.uses();
        check.dates();
        check.bands();
        for (int n = 0; n < policy.obligations().size(); n++) {
            new ObligationCheck(policy, policy.obligations().get(n), "/obligations/" + n, check::problem).check();
        }
        if (!check.problems.isEmpty()) {
            throw new BadFileRefused(check.problems.stream().distinct().toList());
        }
    }

    private void problem(String pointer, Sentence message) {
        problems.add(file.problem(pointer, message));
    }

    private void names() {
        var classes = new HashSet<String>();
        unique(classes, "/categories/", policy.categories(), Policy.KnownCategory::key, "key");
        unique(classes, "/classes/", policy.classes(), StudyClass::key, "key");
        unique(new HashSet<>(), "/caps/", policy.caps(), Cap::id, "id");
        unique(new HashSet<>(), "/seasons/", policy.seasons(), Season::key, "key");
        unique(new HashSet<>(), "/facts/", policy.facts(), Policy.KnownFact::key, "key");
        unique(new HashSet<>(), "/activities/", policy.activities(), one -> one.key(), "key");
        var ids = new HashSet<String>();
        unique(ids, "/obligations/", policy.obligations(), Obligation::id, "id");
        for (int n = 0; n < policy.obligations().size(); n++) {
            unique(
                    new HashSet<>(),
                    "/obligations/" + n + "/clauses/",
                    policy.obligations().get(n).clauses(),
                    Clause::id,
                    "id");
        }
    }

    private <T> void unique(Set<String> seen, String place, List<T> items, Function<T, String> name, String property) {
        for (int n = 0; n < items.size(); n++) {
            String one = name.apply(items.get(n));
            if (!seen.add(one)) {
                problem(place + n + "/" + property, Sentence.of("hours.problem.name-taken", one));
            }
        }
    }

    private void uses() {
        var usedClasses = new HashSet<String>();
        var usedCaps = new HashSet<String>();
        var usedSeasons = new HashSet<String>();
        for (Obligation one : policy.obligations()) {
            one.clauses().forEach(clause -> {
                usedClasses.add(clause.of());
                usedCaps.addAll(clause.caps());
            });
            if (one.carryOver() != null && one.carryOver().of() != null) {
                usedClasses.add(one.carryOver().of());
            }
            if (one.window() instanceof org.xueshi.hours.policy.language.Window.InSeason in) {
                usedSeasons.add(in.season());
            }
        }
        for (int n = 0; n < policy.caps().size(); n++) {
            Cap cap = policy.caps().get(n);
            usedClasses.add(cap.of());
            known(policy.studyClass(cap.of()).isPresent(), "/caps/" + n + "/of", "hours.problem.no-class", cap.of());
            used(usedCaps, "/caps/" + n, "hours.problem.unused-cap", cap.id());
        }
        for (int n = 0; n < policy.classes().size(); n++) {
            StudyClass one = policy.classes().get(n);
            selectors("/classes/" + n + "/of/", one.of());
            used(usedClasses, "/classes/" + n, "hours.problem.unused-class", one.key());
        }
        for (int n = 0; n < policy.seasons().size(); n++) {
            used(
                    usedSeasons,
                    "/seasons/" + n,
                    "hours.problem.unused-season",
                    policy.seasons().get(n).key());
        }
    }

    private void selectors(String place, List<Selector> selectors) {
        var keys = policy.categories().stream().map(Policy.KnownCategory::key).toList();
        for (int n = 0; n < selectors.size(); n++) {
            for (String category : selectors.get(n).categories()) {
                known(keys.contains(category), place + n + "/categories", "hours.problem.no-category", category);
            }
        }
    }

    private void known(boolean known, String pointer, String otherwise, String name) {
        if (!known) {
            problem(pointer, Sentence.of(otherwise, name));
        }
    }

    private void used(Set<String> used, String pointer, String otherwise, String name) {
        if (!used.contains(name)) {
            problem(pointer, Sentence.of(otherwise, name));
        }
    }

    private void dates() {
        if (policy.effectiveUntil() != null && policy.effectiveUntil().isBefore(policy.effectiveFrom())) {
            problem("/effective_until", Sentence.of("hours.problem.ends-first"));
        }
        for (int n = 0; n < policy.obligations().size(); n++) {
            facts(n, policy.obligations().get(n).who());
        }
    }

    private void facts(int obligation, List<Who> who) {
        for (int n = 0; n < who.size(); n++) {
            var tests = new ArrayList<>(who.get(n).facts());
            tests.addAll(who.get(n).withoutFacts());
            if (who.get(n).fact() != null) {
                tests.add(who.get(n).fact());
            }
            String place = "/obligations/" + obligation + "/who/" + n;
            tests.forEach(test -> known(knowsFact(test.key()), place, "hours.problem.no-fact", test.key()));
        }
    }

    private boolean knowsFact(String key) {
        return policy.facts().stream().anyMatch(fact -> fact.key().equals(key));
    }

    private void bands() {
        for (int n = 0; n < policy.activities().size(); n++) {
            if (policy.activities().get(n).by() instanceof Bands bands) {
                int last = -1;
                for (Band band : bands.bands()) {
                    int begins = band.fromMinutes() != null
                            ? band.fromMinutes()
                            : band.overMinutes() == null ? -1 : band.overMinutes();
                    if (begins <= last) {
                        problem("/activities/" + n + "/by", Sentence.of("hours.problem.bands"));
                    }
                    last = begins;
                }
            }
        }
    }
}
