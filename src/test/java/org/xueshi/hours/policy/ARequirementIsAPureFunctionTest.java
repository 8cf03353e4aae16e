package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.people.Mark;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Role;

/** R1: properties that hold for every regime and any life; seeded, so that a failure comes back. */
class ARequirementIsAPureFunctionTest {

    private static final int LIVES = 60;
    private static final List<String> TAGS = List.of(
            "rotation",
            "intensive",
            "on-the-job",
            "season",
            "online",
            "ethics",
            "cyber",
            "cyber-ethics",
            "bias",
            "language");

    static List<String> policies() {
        return Books.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theOrderOfEntriesDoesNotMatter(String policy) {
        forEachLife(policy, (li, random) -> {
            String day = day(random);
            byte[] first = AssessmentEncoding.bytes(li.on(day));
            Collections.shuffle(li.credits, random);
            assertThat(AssessmentEncoding.bytes(li.on(day))).isEqualTo(first);
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void oneMoreEntryNeverMakesMoreMissing(String policy) {
        forEachLife(policy, (li, random) -> {
            String day = day(random);
            List<Demand> before = li.on(day).demands();
            study(li, policy, random);
            List<Demand> after = li.on(day).demands();
            assertThat(after).hasSameSizeAs(before);
            for (int n = 0; n < before.size(); n++) {
                for (int m = 0; m < before.get(n).findings().size(); m++) {
                    assertThat(after.get(n).findings().get(m).missing())
                            .as(
                                    "%s %s",
                                    policy,
                                    before.get(n).findings().get(m).clause().id())
                            .isLessThanOrEqualTo(before.get(n).findings().get(m).missing());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void noMoreCountsThanWasDone(String policy) {
        forEachLife(policy, (li, random) -> {
            for (Demand demand : li.on(day(random)).demands()) {
                for (Finding finding : demand.findings()) {
                    int counted = finding.uses().stream()
                            .mapToInt(Finding.Use::counted)
                            .sum();
                    assertThat(finding.have()).isEqualTo(counted + finding.carried());
                    assertThat(finding.missing()).isEqualTo(Math.max(0, finding.required() - finding.have()));
                    if (!finding.clause().counts()) {
                        eachEntryIsAccountedFor(li, finding);
                    }
                }
            }
        });
    }

    private static void eachEntryIsAccountedFor(Someone li, Finding finding) {
        for (Credit credit : li.credits) {
            var uses = finding.uses().stream()
                    .filter(use -> use.sequence() == credit.sequence())
                    .toList();
            int told = uses.stream().mapToInt(use -> use.counted() + use.left()).sum();
            assertThat(told).isIn(0, credit.amount().hundredths());
            assertThat(uses).allMatch(use -> use.counted() >= 0 && use.left() >= 0);
            assertThat(uses).allMatch(use -> (use.left() == 0) == (use.reason() == Reason.COUNTED));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatComesAfterTheDayIsNotLookedAt(String policy) {
        forEachLife(policy, (li, random) -> {
            var day = LocalDate.of(2024 + random.nextInt(2), 12, 31);
            byte[] before = AssessmentEncoding.bytes(li.on(day.toString()));
            for (int n = 0; n < 5; n++) {
                String later = day.plusDays(1 + random.nextInt(400)).toString();
                li.did(later, category(policy, random), "7", TAGS.get(random.nextInt(TAGS.size())));
            }
            li.takesBack(1, day.getYear() + 1);
            assertThat(AssessmentEncoding.bytes(li.on(day.toString()))).isEqualTo(before);
        });
    }

    private interface Check {
        void on(Someone li, Random random);
    }

    private static void forEachLife(String policy, Check check) {
        for (int seed = 1; seed <= LIVES; seed++) {
            var random = new Random(seed);
            check.on(life(policy, random), random);
        }
    }

    private static Someone life(String policy, Random random) {
        var li = Someone.by(Books.bundled(policy));
        for (Policy.KnownFact fact :
                Books.bundled(policy).versions().getFirst().policy().facts()) {
            if (random.nextInt(4) > 0) {
                li.declares(fact.key(), date(random, 2019, 4).toString(), null, random.nextInt(1_000));
            }
        }
        for (Role role : Role.values()) {
            if (random.nextInt(3) == 0) {
                LocalDate from = date(random, 2018, 7);
                li.is(
                        role,
                        from.toString(),
                        random.nextBoolean()
                                ? null
                                : from.plusDays(random.nextInt(900)).toString());
            }
        }
        for (Mark mark : Mark.values()) {
            if (random.nextInt(5) == 0) {
                li.bears(mark, date(random, 2019, 7).toString(), null);
            }
        }
        int entries = 1 + random.nextInt(25);
        for (int n = 0; n < entries; n++) {
            study(li, policy, random);
        }
        return li;
    }

    private static void study(Someone li, String policy, Random random) {
        LocalDate day = date(random, 2022, 5);
        var levels = OrganisationLevel.values();
        int level = random.nextInt(levels.length + 1);
        li.did(
                day.toString(),
                category(policy, random),
                1 + random.nextInt(20) + "." + random.nextInt(100),
                level == levels.length ? null : levels[level],
                Strength.values()[random.nextInt(Strength.values().length)],
                day.getYear() + (random.nextInt(8) == 0 ? 1 : 0),
                random.nextBoolean() ? new String[0] : new String[] {TAGS.get(random.nextInt(TAGS.size()))});
    }

    private static String category(String policy, Random random) {
        var categories = Books.bundled(policy).versions().getFirst().policy().categories();
        return categories.get(random.nextInt(categories.size())).key();
    }

    private static String day(Random random) {
        return date(random, 2023, 4).toString();
    }

    private static LocalDate date(Random random, int year, int years) {
        return LocalDate.of(year + random.nextInt(years), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
