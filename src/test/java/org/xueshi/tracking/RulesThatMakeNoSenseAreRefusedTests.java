package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;

/** An activity can't be measured by rules that would let content pass in no time, or a check pass unanswered. */
class RulesThatMakeNoSenseAreRefusedTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static MeasureRules at(double rate, Part... parts) {
        return new MeasureRules(MINUTE, rate, false, PresenceRules.NEVER, List.of(parts));
    }

    private static Part part(String id, long length) {
        return new Part(id, PartKind.MEDIA, length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.99, -1, Double.NaN})
    void noRateBelowThatOfLife(double rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> at(rate));
        assertThatCode(() -> at(1)).doesNotThrowAnyException();
    }

    @Test
    void aPartHasALengthAndAnIdOfItsOwnThatTheColumnHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> part("a", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> part(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> part("a".repeat(61), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1, part("a", 1), part("a", 2)));
        assertThatCode(() -> at(1, part("a", 1), part("a".repeat(60), 2))).doesNotThrowAnyException();
    }

    @Test
    void aCheckGivesTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PresenceRules(MINUTE, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new PresenceRules(MINUTE.negated(), MINUTE));
        assertThat(new PresenceRules(MINUTE, MINUTE).areAsked()).isTrue();
        assertThat(PresenceRules.every(Duration.ZERO)).isEqualTo(PresenceRules.NEVER);
        assertThat(PresenceRules.every(MINUTE)).isEqualTo(new PresenceRules(MINUTE, Duration.ofMinutes(2)));
    }

    @Test
    void whatASessionWasOpenedWithBeforeTheseRulesWereThereIsTheFirstVersion() {
        assertThat(new MeasureRules(MINUTE, 1, false, PresenceRules.NEVER, List.of(), 0).version())
                .isOne();
        assertThat(at(1).version()).isEqualTo(MeasureRules.VERSION);
    }
}
