package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;

/** T2 beyond the measured time: an objection that is upheld credits no minute for which something else is credited. */
class TheSameMinutesAreCreditedOnceTest extends HoursDatabaseTest {

    private static final Instant NOON = Village.noon("2026-11-20");
    private static final String STATEMENT = "We discussed it on the phone then.";

    /** The first step of a claim is that it is raised, the next that its member objects. */
    private static final int NUMBER = 2;

    private MemberId chen;

    @BeforeEach
    void aTownship() {
        chen = village.secretary("chen", Village.TOWNSHIP);
    }

    @Test
    void aHiddenPageIsNotCreditedWhileAnotherCourseCounted() {
        ClaimId hidden = studied("hidden", minutes(0, 10, Verdict.COUNTED));
        studied("seen", minutes(20, 65, Verdict.COUNTED));
        object("hidden", minutes(20, 65, Verdict.HIDDEN));

        refused(hidden, NUMBER);

        assertThat(rows("claim")).isEqualTo(2);
    }

    @Test
    void onlyWhatIsLeftOfItIsCredited() {
        ClaimId hidden = studied("hidden", minutes(0, 10, Verdict.COUNTED));
        studied("seen", minutes(15, 30, Verdict.COUNTED), minutes(40, 50, Verdict.COUNTED));
        object("hidden", minutes(20, 65, Verdict.HIDDEN));

        assertThat(creditedMinutes(hidden, NUMBER)).isEqualTo(10 + 15);
    }

    @Test
    void whatItsMemberTookBackTakesNothing() {
        ClaimId hidden = studied("hidden", minutes(0, 10, Verdict.COUNTED));
        ClaimId seen = studied("seen", minutes(20, 65, Verdict.COUNTED));
        object("hidden", minutes(20, 65, Verdict.HIDDEN));
        village.as(li, () -> claims.withdraw(seen));

        assertThat(creditedMinutes(hidden, NUMBER)).isEqualTo(45);
    }

    @Test
    void ofTwoParallelStretchesOneIsUpheld() {
        ClaimId one = studied("one", minutes(0, 10, Verdict.COUNTED));
        ClaimId other = studied("other", minutes(90, 100, Verdict.COUNTED));
        object("one", minutes(20, 50, Verdict.HIDDEN));
        object("other", minutes(30, 65, Verdict.IDLE));

        assertThat(creditedMinutes(one, NUMBER)).isEqualTo(30);
        assertThat(creditedMinutes(other, NUMBER)).isEqualTo(15);
    }

    @Test
    void alsoWithinOneClaim() {
        ClaimId id = studied("two-windows", minutes(0, 10, Verdict.COUNTED), minutes(20, 30, Verdict.COUNTED));
        object("two-windows", minutes(20, 32, Verdict.HIDDEN));
        object("two-windows", minutes(25, 40, Verdict.IDLE));

        assertThat(creditedMinutes(id, NUMBER)).isEqualTo(2);
        assertThat(creditedMinutes(id, NUMBER + 1)).isEqualTo(8);
        object("two-windows", minutes(28, 40, Verdict.IDLE));
        refused(id, NUMBER + 4);
    }

    @Test
    void studyThatIsClaimedAfterwardsIsLiftedOut() {
        ClaimId hidden = studied("hidden", minutes(0, 10, Verdict.COUNTED));
        object("hidden", minutes(20, 65, Verdict.HIDDEN));
        village.as(wang, () -> objections.uphold(hidden, NUMBER, STATEMENT));

        ClaimId late = studied("late", minutes(20, 65, Verdict.COUNTED));

        assertThat(village.as(wang, () -> approvals.detail(late)).unusual())
                .singleElement()
                .isInstanceOf(Unusual.Overlap.class);
    }

    private ClaimId studied(String source, Stretch... counted) {
        List<Stretch> stretches = List.of(counted);
        long seconds = stretches.stream()
                .map(Stretch::length)
                .mapToLong(Duration::toSeconds)
                .sum();
        return raise(claim(
                li,
                source,
                Category.CENTRALIZED,
                village.today(),
                new Measured(Map.of(Verdict.COUNTED, seconds), 1, 90, CAP_SECONDS, stretches)));
    }

    private void object(String source, Stretch stretch) {
        assertThat(transactions.<Boolean>execute(status -> claims.dispute(li, source, stretch, "I was there.")))
                .isTrue();
    }

    private int creditedMinutes(ClaimId id, int number) {
        ClaimId correction = village.as(wang, () -> objections.uphold(id, number, STATEMENT));
        return village.as(chen, () -> approvals.detail(correction)).evidence() instanceof Attested attested
                ? attested.minutes()
                : 0;
    }

    private void refused(ClaimId id, int number) {
        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, number, STATEMENT)))
                .isInstanceOf(CountedElsewhereRefused.class);
    }

    private static Stretch minutes(int from, int until, Verdict verdict) {
        return new Stretch(NOON.plus(Duration.ofMinutes(from)), NOON.plus(Duration.ofMinutes(until)), verdict);
    }
}
