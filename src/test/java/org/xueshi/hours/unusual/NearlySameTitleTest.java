package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Localised;

/** On one day, one title within the other, whatever its spaces, signs and capitals. */
class NearlySameTitleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "First aid, first  AID!, true",
        "First aid, First aid for beginners, true",
        "First aid for beginners, First aid, true",
        "First aid, Flood safety, false",
        "急救培训, “急救培训”第二期, true",
        "急救培训, 防汛安全, false",
        "aid, First aid, false",
        "aid, Aid, true"
    })
    void oneWithinTheOther(String title, String other, boolean unusual) {
        assertThat(NearlySameTitle.in(Localised.same(title), DAY, List.of(on(DAY, other))))
                .hasSize(unusual ? 1 : 0);
    }

    @Test
    void anotherDayIsAnotherEvent() {
        assertThat(NearlySameTitle.in(Localised.same("First aid"), DAY, List.of(on(DAY.minusDays(1), "First aid"))))
                .isEmpty();
    }

    private static Earlier on(LocalDate day, String title) {
        return new Earlier(Localised.same(title), day, List.of());
    }
}
