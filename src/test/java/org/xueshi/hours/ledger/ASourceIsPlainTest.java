package org.xueshi.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** L3: sources are told apart byte by byte, in every database. */
class ASourceIsPlainTest {

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "course:flood-safety@2026-03-12", "a"})
    void plainOnesAreTaken(String source) {
        assertThat(Content.requireSource(source)).isEqualTo(source);
        assertThat(Content.requireSource(source.repeat(120 / source.length()))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "\u007f", "é", "课", "reversal:1", "correction:2"})
    void othersAreRefused(String source) {
        assertThatThrownBy(() -> Content.requireSource(source)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Content.requireSource("x".repeat(121))).isInstanceOf(IllegalArgumentException.class);
    }
}
