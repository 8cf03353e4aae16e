package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T10: a session is known by a random token alone, and the tables by its hash alone. */
class TokensCannotBeGuessedTests {

    @Test
    void eachIsAnother() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String token = Tokens.next();
            assertThat(Tokens.isOne(token)).isTrue();
            seen.add(token);
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void nonsenseIsToldByItsLength() {
        assertThat(Tokens.isOne("")).isFalse();
        assertThat(Tokens.isOne("x".repeat(42))).isFalse();
        assertThat(Tokens.isOne("x".repeat(44))).isFalse();
    }

    /** The first test vector of SHA-256, FIPS 180-2. */
    @Test
    void theHashIsSha256() {
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
