package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: content that reports its own duration, in every number that a field can hold (T1, T8). */
@RunningEndpoint
class ContentDoesNotSayHowLongItIsTests {

    @Autowired
    Endpoint endpoint;

    static Stream<long[]> ranges() {
        return Stream.of(
                new long[] {0, 36_000_000},
                new long[] {0, Long.MAX_VALUE},
                new long[] {Long.MIN_VALUE, Long.MAX_VALUE},
                new long[] {-600_000, 600_000},
                new long[] {600_000, 0},
                new long[] {Long.MAX_VALUE, Long.MIN_VALUE},
                new long[] {700_000, 7_000_000});
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aRangeIsHeldToThePartAndToTime(long[] range) {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        player.sends(Said.attended(1, 15_000).met(Person.FILM, range[0], range[1]));
        assertThat(person.coveredMillis()).isZero();
        person.waits(15);
        player.sends(Said.attended(2, 30_000).with("answered", 1).met(Person.PAGE, 0, 15_000));
        assertThat(person.coveredMillis()).isEqualTo(15_000);
        person.canStillStudy();
    }

    @Test
    void overlappingRangesAreOne() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        Said said = Said.attended(1, 15_000);
        for (long from = 0; from < 100; from++) {
            said.met(Person.PAGE, from * 100, from * 100 + 5_000);
        }
        player.sends(said);
        assertThat(person.coveredMillis()).isEqualTo(14_900);
        person.canStillStudy();
    }

    @Test
    void partsThatThereAreNotCoverNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        player.sends(Said.attended(1, 15_000)
                .met("duration", 0, 600_000)
                .met("cmi.core.total_time", 0, 600_000)
                .with("total_time", "PT10H")
                .with("durationMillis", 36_000_000)
                .with("parts", Map.of(Person.FILM, 1)));
        assertThat(person.coveredMillis()).isZero();
        assertThat(person.countedMillis()).isEqualTo(15_000);
        person.canStillStudy();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, -1, -36_000_000})
    void clocksAtTheEdgesOfNumbersEarnNoMoreThanTheServerSaw(long edge) {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        long[] told = {edge, 15_000, edge, -edge, 60_000};
        for (int pulse = 0; pulse < told.length; pulse++) {
            person.waits(15);
            player.sends(Said.attended(pulse + 1, told[pulse])
                    .with("listeningMillis", edge)
                    .with("answered", edge)
                    .with("position", Map.of(Person.FILM, edge)));
        }
        person.canStillStudy();
    }

    /** What is no number of milliseconds is no pulse, and the next honest one counts as if it had not been sent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1e30",
                "9223372036854775808",
                "\"ten hours\"",
                "{}",
                "[1]"
            })
    void whatIsNoNumberIsNoPulse(String value) {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        String body = Said.attended(1, 15_000)
                .with("attentiveMillis", 987_654_321)
                .json(player.token)
                .replace("987654321", value);
        assertThat(endpoint.post(person.set(), body).status()).isEqualTo(400);
        assertThat(player.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        person.canStillStudy();
    }
}
