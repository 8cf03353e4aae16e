package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.TimeReaders;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** T9: leaders find the members of their own branch, auditors those of all branches below, and nobody finds anybody else. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoseTimeMayBeReadTests {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final ActivityId ACTIVITY = new ActivityId("anything");

    @Autowired
    MeasuredMembers measured;

    @Autowired
    StudySessions sessions;

    @Autowired
    TimeReaders readers;

    private Village village;
    private MemberId millSecretary;
    private MemberId bridgeDeputy;
    private MemberId westSecretary;
    private MemberId westAuditor;
    private MemberId countyAuditor;
    private MemberId miller;
    private List<MemberId> everybody;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        miller = village.member("miller", village.millBranch);
        millSecretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        bridgeDeputy = village.member("bridge-deputy", village.bridgeBranch);
        village.byCounty(() -> village.members.appoint(
                bridgeDeputy, village.bridgeBranch, Role.DEPUTY, new Period(TODAY.minusDays(9), TODAY)));
        westSecretary = village.holder("west-secretary", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        westAuditor = village.holder("west-auditor", village.orchardBranch, Role.AUDITOR, village.westTownship);
        countyAuditor = village.holder("county-auditor", village.orchardBranch, Role.AUDITOR, village.county);
        everybody = List.of(
                miller,
                millSecretary,
                bridgeDeputy,
                westSecretary,
                westAuditor,
                countyAuditor,
                village.countyAdministrator);
    }

    private Set<MemberId> found(MemberId actor, Instant now) {
        return at(now, () -> village.by(actor, () -> measured.find("", 0, 100))).stream()
                .map(MeasuredMember::member)
                .collect(Collectors.toSet());
    }

    @Test
    void leadersFindTheirOwnBranchAndAuditorsAllBranchesBelow() {
        assertThat(found(millSecretary, NOON)).containsExactlyInAnyOrder(miller, millSecretary);
        assertThat(found(bridgeDeputy, NOON)).containsExactlyInAnyOrder(bridgeDeputy, westSecretary);
        assertThat(found(westAuditor, NOON))
                .containsExactlyInAnyOrder(miller, millSecretary, bridgeDeputy, westSecretary);
        assertThat(found(countyAuditor, NOON)).contains(miller, westAuditor, countyAuditor);
    }

    @Test
    void nobodyElseFindsAnybody() {
        for (MemberId other : List.of(miller, westSecretary, village.countyAdministrator)) {
            assertThat(found(other, NOON)).isEmpty();
            assertThat(village.by(other, () -> measured.count(""))).isZero();
        }
        assertThatThrownBy(() -> measured.find("", 0, 10))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> measured.count("")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whoWasADeputyFindsNobodyFromTheNextDayOn() {
        assertThat(found(bridgeDeputy, NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whoeverIsFoundMayBeReadAndNobodyElse() {
        for (MemberId actor : everybody) {
            Set<MemberId> found = found(actor, NOON);
            for (MemberId member : everybody) {
                boolean may = at(NOON, () -> readers.mayRead(actor, member, TODAY));
                assertThat(found.contains(member))
                        .as("%s of %s", actor, member)
                        .isEqualTo(may && (!actor.equals(member) || leadsOrAuditsThemselves(actor)));
            }
        }
    }

    /** Everybody may read their own time, for which they need no list. */
    private boolean leadsOrAuditsThemselves(MemberId actor) {
        return Set.of(millSecretary, bridgeDeputy, countyAuditor).contains(actor);
    }

    @Test
    void wordsFindMembersAndBranchesOnePageAtATime() {
        assertThat(names("mill", 0, 10)).containsExactly("mill-secretary", "miller");
        assertThat(names(" 石桥 ", 0, 10)).containsExactly("bridge-deputy", "west-secretary");
        assertThat(names("", 1, 2)).isEqualTo(names("", 0, 10).subList(1, 3));
        assertThat(names("%", 0, 10)).isEmpty();
        assertThat(count("mill")).isEqualTo(2);
        assertThat(count("")).isEqualTo(4);
    }

    private List<String> names(String words, int offset, int limit) {
        return at(NOON, () -> village.by(westAuditor, () -> measured.find(words, offset, limit))).stream()
                .map(one -> one.name().en())
                .toList();
    }

    private int count(String words) {
        return at(NOON, () -> village.by(westAuditor, () -> measured.count(words)));
    }

    @Test
    void theLastDaysSayWhatWasCountedOnEach() {
        MemberId student = village.member("student", village.orchardBranch);
        studies(student, "2026-05-06T15:59:00Z");
        studies(student, "2026-05-06T16:00:00Z");
        studies(student, "2026-05-20T01:00:00Z");
        studies(student, "2026-05-20T02:00:00Z");
        sessions.flushAll();
        MeasuredMember one = at(
                NOON,
                () -> village.by(countyAuditor, () -> measured.find("student", 0, 10))
                        .getFirst());
        assertThat(one.branch().zh()).isEqualTo("果园支部");
        assertThat(one.recent()).hasSize(MeasuredMembers.DAYS);
        assertThat(one.recent().getFirst()).as("7 May, in China").isEqualTo(Duration.ofSeconds(15));
        assertThat(one.recent().getLast()).as("today").isEqualTo(Duration.ofSeconds(30));
        assertThat(one.daysOfStudy()).isEqualTo(2);
    }

    private static <T> T at(Instant now, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        ApplicationClock.at(now, () -> answer.set(question.get()));
        return answer.get();
    }

    /** A quarter of a minute attentive. */
    private void studies(MemberId who, String start) {
        Instant opened = Instant.parse(start);
        ApplicationClock.at(opened, () -> {
            String token = sessions.open(who, ACTIVITY, Player.RULES).token();
            Pulse closing = new Player().watches(15).closing();
            ApplicationClock.at(opened.plusSeconds(15), () -> sessions.accept(token, closing));
        });
    }
}
