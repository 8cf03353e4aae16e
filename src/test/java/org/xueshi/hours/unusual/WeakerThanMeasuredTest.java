package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.hours.Strength;

/** Hours that rest on somebody's word are looked at; measured and counter-signed ones need not be for that. */
class WeakerThanMeasuredTest {

    @ParameterizedTest
    @CsvSource({"MEASURED, false", "ATTENDED, false", "ATTESTED, true", "DECLARED, true"})
    void wordsAreWeaker(Strength strength, boolean unusual) {
        assertThat(WeakerThanMeasured.in(strength).isPresent()).isEqualTo(unusual);
    }
}
