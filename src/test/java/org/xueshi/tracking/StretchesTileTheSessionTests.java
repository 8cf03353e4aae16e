package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xueshi.tracking.Player.second;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Verdict;

/** T9: the stretches of a session tile it without gap or overlap, and the seconds add up. */
class StretchesTileTheSessionTests {

    private final SessionTrace trace = Player.trace();
    private final Player player = new Player();

    @Test
    void fromTheOpeningToTheLastEvidenceEachTimeHasOneVerdict() {
        trace.accept(second(15), player.attends(5).idles(4).hides(6).pulse());
        trace.accept(second(100), player.hides(85).pulse());
        trace.accept(second(115), player.atRate(1600).watches(15).pulse());
        trace.accept(second(150), player.isAnswered().atRate(100).watches(10).pulse());
        assertThat(Told.of(trace))
                .isEqualTo("COUNTED 0-5, IDLE 5-9, HIDDEN 9-15, SILENT 15-100, TOO_FAST 100-115, COUNTED 115-125, "
                        + "SILENT 125-150");
    }

    @Test
    void aRunOfOneVerdictIsOneStretchForAtMostADay() {
        List<Span> spans = new ArrayList<>();
        for (int hour = 0; hour < 30; hour++) {
            Span.append(spans, new Span(second(hour * 3600), second(hour * 3600 + 3600), Verdict.COUNTED));
        }
        assertThat(Told.of(spans)).isEqualTo("COUNTED 0-86400, COUNTED 86400-108000");
    }

    @Test
    void roundedSecondsAddUpAndNobodyEarnsByRounding() {
        List<Span> spans = List.of(
                new Span(0, 1_900, Verdict.COUNTED),
                new Span(1_900, 3_700, Verdict.HIDDEN),
                new Span(3_700, 4_100, Verdict.IDLE));
        assertThat(Seconds.of(spans)).isEqualTo(Map.of(Verdict.COUNTED, 1L, Verdict.HIDDEN, 2L, Verdict.IDLE, 1L));
    }

    @Test
    void aMissingSecondGoesToTheVerdictThatLostMost() {
        List<Span> spans = List.of(
                new Span(0, 1_000, Verdict.COUNTED),
                new Span(1_000, 6_300, Verdict.HIDDEN),
                new Span(6_300, 8_100, Verdict.IDLE),
                new Span(8_100, 10_000, Verdict.SILENT));
        assertThat(Seconds.of(spans))
                .isEqualTo(Map.of(Verdict.COUNTED, 1L, Verdict.HIDDEN, 5L, Verdict.IDLE, 2L, Verdict.SILENT, 2L));
    }

    @Test
    void aGapIsNotBridged() {
        List<Span> spans = new ArrayList<>();
        Span.append(spans, new Span(second(0), second(10), Verdict.COUNTED));
        Span.append(spans, new Span(second(11), second(20), Verdict.COUNTED));
        assertThat(Told.of(spans)).isEqualTo("COUNTED 0-10, COUNTED 11-20");
    }

    @Test
    void whatIsExplainedAlreadyIsCutOff() {
        List<Span> spans = List.of(
                new Span(second(0), second(10), Verdict.COUNTED), new Span(second(10), second(20), Verdict.HIDDEN));
        assertThat(Told.of(Span.from(second(10), spans))).isEqualTo("HIDDEN 10-20");
        assertThat(Told.of(Span.from(second(15), spans))).isEqualTo("HIDDEN 15-20");
    }

    @Test
    void aStretchHasALength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 5, Verdict.COUNTED));
    }

    @Test
    void aSpellIsAsLongAsItsStretches() {
        List<Span> spans = List.of(
                new Span(second(0), second(10), Verdict.COUNTED), new Span(second(10), second(15), Verdict.HIDDEN));
        StudySpell spell = new StudySpell(
                "s1",
                new ActivityId("course/lecture"),
                spans.stream().map(Span::stretch).toList(),
                Seconds.of(spans),
                MeasureRules.VERSION);
        assertThat(spell.counted()).hasSeconds(10);
        assertThat(spell.observed()).isEqualTo(Duration.between(spell.start(), spell.end()));
        assertThat(spell.observed()).hasSeconds(15);
    }
}
