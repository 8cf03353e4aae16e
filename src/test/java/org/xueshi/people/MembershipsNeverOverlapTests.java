package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rule itself, without a database. */
class MembershipsNeverOverlapTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void thePresentMembershipEndsOnTheDayBefore() {
        var present = Period.since(DAY.minusYears(1));
        assertThat(Transfer.toEndBefore(DAY, List.of(present))).contains(present);
    }

    @Test
    void afterAGapNothingHasToEnd() {
        var over = new Period(DAY.minusYears(1), DAY.minusDays(1));
        assertThat(Transfer.toEndBefore(DAY, List.of(over))).isEmpty();
    }

    @Test
    void aMembershipThatBeginsOnTheSameDayOrLaterIsNotOverrun() {
        for (int later : new int[] {0, 1, 400}) {
            var other = Period.since(DAY.plusDays(later));
            assertThatThrownBy(() -> Transfer.toEndBefore(DAY, List.of(other)))
                    .isInstanceOfSatisfying(
                            EntryRefused.class,
                            refused -> assertThat(refused.field()).isEqualTo(EntryRefused.Field.FROM));
        }
    }

    @Test
    void whateverTheOrderOfTransfersNoDayBelongsToTwoBranches() {
        var chance = new Random(20261123);
        for (int life = 0; life < 200; life++) {
            var periods = new ArrayList<Period>();
            for (int move = 0; move < 12; move++) {
                transfer(periods, DAY.plusDays(chance.nextInt(-40, 40)));
            }
            for (int day = -45; day < 45; day++) {
                LocalDate on = DAY.plusDays(day);
                assertThat(periods.stream().filter(period -> period.covers(on))).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static void transfer(List<Period> periods, LocalDate from) {
        try {
            Transfer.toEndBefore(from, List.copyOf(periods)).ifPresent(ending -> {
                periods.remove(ending);
                periods.add(new Period(ending.from(), from.minusDays(1)));
            });
            periods.add(Period.since(from));
        } catch (EntryRefused overlap) {
            assertThat(periods).anyMatch(period -> !period.from().isBefore(from));
        }
    }
}
