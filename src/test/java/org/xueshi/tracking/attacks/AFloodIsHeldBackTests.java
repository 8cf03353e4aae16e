package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: one member floods the endpoint. They are told to wait, nobody else is, and nothing is lost by it (T10). */
@RunningEndpoint
class AFloodIsHeldBackTests {

    /** More than fills again while they are sent, on any machine: ten times the burst, which is ten seconds' worth. */
    private static final int MANY = 10 * 10 * RunningEndpoint.MEMBER_PULSES_PER_SECOND;

    @Autowired
    Endpoint endpoint;

    @Test
    void whoFloodsIsToldToWaitAndLosesNothing() {
        Person flooder = Person.of(endpoint);
        Person other = Person.of(endpoint);
        Player player = flooder.opens();
        Player honest = other.opens();
        flooder.waits(15);
        other.waits(15);
        Endpoint.Answer answer;
        int sent = 0;
        do {
            answer = player.tries(Said.attended(++sent, 15_000));
        } while (answer.status() == 200 && sent < MANY);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(honest.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);

        flooder.waits(15);
        do {
            answer = player.tries(Said.attended(sent + 1, 30_000));
        } while (answer.status() == 429);
        assertThat(answer.countedSeconds()).isEqualTo(30);
        assertThat(flooder.countedMillis()).isEqualTo(30_000);
        flooder.hasEarnedNothingBeyond();
    }

    /** Tokens of nobody are answered, and hold back nobody's own. */
    @Test
    void aFloodOfTokensOfNobodyHoldsNobodyBack() {
        Person other = Person.of(endpoint);
        Player honest = other.opens();
        other.waits(15);
        for (int i = 0; i < 500; i++) {
            assertThat(endpoint.post(other.set(), Said.attended(1, 15_000).json("A%042d".formatted(i)))
                            .isOpen())
                    .isFalse();
        }
        assertThat(honest.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        other.canStillStudy();
    }
}
