package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** T9 and B4: a member's time adds up, is open to those who may see it and to nobody else, and can be objected to. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachMinuteIsExplainedTests {

    private static final Instant MORNING = Instant.parse("2026-05-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final ActivityId ACTIVITY = new ActivityId("anything");

    @Autowired
    StudySessions sessions;

    @Autowired
    StudyTimes times;

    @Autowired
    Disputes disputes;

    private Village village;
    private MemberId secretary;
    private MemberId foreignSecretary;
    private MemberId countyAuditor;
    private MemberId foreignAuditor;
    private MemberId neighbour;
    private MemberId member;
    private int number;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        secretary = village.holder("secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        foreignSecretary = village.holder("foreign", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
        countyAuditor = village.holder("auditor", village.orchardBranch, Role.AUDITOR, village.county);
        foreignAuditor = village.holder("east-auditor", village.orchardBranch, Role.AUDITOR, village.eastTownship);
        neighbour = village.member("neighbour", village.millBranch);
    }

    @BeforeEach
    void somebodyStudies() {
        member = village.member("member" + number++, village.millBranch);
        studies(member, MORNING);
    }

    /** A quarter of a minute attentive, idle and hidden each. */
    private void studies(MemberId who, Instant start) {
        ApplicationClock.at(start, () -> {
            String token = sessions.open(who, ACTIVITY, Player.RULES).token();
            Player player = new Player();
            List<Pulse> pulses = new ArrayList<>();
            pulses.add(player.watches(15).pulse());
            pulses.add(player.idles(15).pulse());
            pulses.add(player.hides(15.7).closing());
            long[] at = {15_000, 30_000, 45_700};
            for (int i = 0; i < at.length; i++) {
                Pulse pulse = pulses.get(i);
                ApplicationClock.at(start.plusMillis(at[i]), () -> sessions.accept(token, pulse));
            }
        });
    }

    private List<StudySpell> dayOf(MemberId actor) {
        return village.by(actor, () -> times.day(member, DAY));
    }

    @Test
    void theSecondsOfASessionAddUp() {
        StudySpell spell = dayOf(member).getFirst();
        assertThat(spell.secondsByVerdict())
                .isEqualTo(Map.of(Verdict.COUNTED, 15L, Verdict.IDLE, 15L, Verdict.HIDDEN, 15L));
        assertThat(spell.observed())
                .isEqualTo(Duration.between(spell.start(), spell.end())
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(spell.rulesVersion()).isEqualTo(MeasureRules.VERSION);
        Instant at = spell.start();
        for (Stretch stretch : spell.stretches()) {
            assertThat(stretch.start()).isEqualTo(at);
            at = stretch.end();
        }
    }

    @Test
    void aMonthSaysWhatEachDayCounted() {
        studies(member, MORNING.plus(Duration.ofDays(1)));
        studies(member, MORNING.plus(Duration.ofDays(1)).plusSeconds(600));
        assertThat(village.by(member, () -> {
                    times.day(member, DAY);
                    return times.month(member, YearMonth.of(2026, 5));
                }))
                .isEqualTo(Map.of(DAY, Duration.ofSeconds(15), DAY.plusDays(1), Duration.ofSeconds(30)));
    }

    @Test
    void aSessionBelongsToTheDayItBeganInTheMembersZone() {
        MemberId late = village.member("late", village.millBranch);
        studies(late, Instant.parse("2026-05-20T15:59:50Z"));
        assertThat(village.by(late, () -> times.day(late, DAY))).hasSize(1);
        assertThat(village.by(late, () -> times.day(late, DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void theBranchLeaderAndTheAuditorAboveSeeTheSame() {
        List<StudySpell> own = dayOf(member);
        assertThat(dayOf(secretary)).isEqualTo(own);
        assertThat(dayOf(countyAuditor)).isEqualTo(own);
    }

    @Test
    void nobodyElseSeesIt() {
        for (MemberId other : List.of(neighbour, foreignSecretary, foreignAuditor, village.countyAdministrator)) {
            assertThatThrownBy(() -> dayOf(other)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.by(other, () -> times.month(member, YearMonth.of(2026, 5))))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        assertThatThrownBy(() -> times.day(member, DAY)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> disputes.raise("s", MORNING, "because I read"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anObjectionNamesAStretchOfOnesOwnThatDidNotCount() {
        StudySpell spell = dayOf(member).getFirst();
        Stretch idle = spell.stretches().get(1);
        object(member, spell, idle, "I was reading the paper copy");
        assertThat(disputes.of(member, ACTIVITY)).singleElement().satisfies(kept -> {
            assertThat(kept.stretch()).isEqualTo(idle);
            assertThat(kept.words()).isEqualTo("I was reading the paper copy");
        });
    }

    @Test
    void whatCannotBeObjectedToIsRefusedAndNothingIsKept() {
        StudySpell spell = dayOf(member).getFirst();
        Stretch counted = spell.stretches().getFirst();
        Stretch idle = spell.stretches().get(1);
        assertThatThrownBy(() -> object(member, spell, counted, "too much for me"))
                .isInstanceOf(DisputeRefused.class);
        assertThatThrownBy(() -> object(neighbour, spell, idle, "not my own time"))
                .isInstanceOf(DisputeRefused.class);
        assertThatThrownBy(() -> object(member, spell, idle, " no ")).isInstanceOf(DisputeRefused.class);
        assertThatThrownBy(() -> object(member, spell, idle, "x".repeat(501))).isInstanceOf(DisputeRefused.class);
        assertThat(disputes.of(member, ACTIVITY)).isEmpty();
        object(member, spell, idle, "a first objection");
        assertThatThrownBy(() -> object(member, spell, idle, "a second objection"))
                .isInstanceOf(DisputeRefused.class);
        assertThat(disputes.of(member, ACTIVITY)).hasSize(1);
    }

    private void object(MemberId actor, StudySpell spell, Stretch stretch, String words) {
        village.signedIn.as(actor, () -> disputes.raise(spell.session(), stretch.start(), words));
    }
}
