package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: pulses replayed, duplicated, reordered, edited, future-dated or sent in a batch (T1, T3). */
@RunningEndpoint
class RepeatedAndEditedPulsesAddNothingTests {

    @Autowired
    Endpoint endpoint;

    @Test
    void aRecordedPulseReplayedForAnHourAddsNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        Said recorded = Said.attended(1, 15_000).met(Person.PAGE, 0, 15_000);
        player.sends(recorded);
        for (int minute = 0; minute < 60; minute++) {
            person.waits(60);
            assertThat(player.sends(recorded).countedSeconds()).isEqualTo(15);
        }
        assertThat(person.countedMillis()).isEqualTo(15_000);
        person.canStillStudy();
    }

    @Test
    void eachPulseSentTenTimesCountsOnce() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 8; pulse++) {
            person.waits(15);
            for (int copy = 0; copy < 10; copy++) {
                player.sends(Said.attended(pulse, pulse * 15_000L).met(Person.PAGE, 0, pulse * 15_000L));
            }
        }
        assertThat(person.countedMillis()).isEqualTo(8 * 15_000);
        person.canStillStudy();
    }

    @Test
    void pulsesInAnyOtherOrderAddNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(40);
        for (int number : List.of(3, 1, 5, 2, 4, 5, 1)) {
            player.sends(Said.attended(number, number * 15_000L));
        }
        assertThat(person.countedMillis()).isEqualTo(40_000);
        person.waits(15);
        assertThat(player.sends(Said.attended(6, 6 * 15_000)).countedSeconds()).isEqualTo(55);
        person.canStillStudy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elapsedMillis", "visibleMillis", "attentiveMillis", "listeningMillis", "inputMillis"})
    void oneClockRaisedToTenHoursAddsNothing(String clock) {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 4; pulse++) {
            person.waits(15);
            player.sends(Said.attended(pulse, pulse * 15_000L).with(clock, 36_000_000L));
        }
        assertThat(person.countedMillis()).isLessThanOrEqualTo(60_000);
        person.canStillStudy();
    }

    @Test
    void allClocksRaisedEarnWhatTheServerSaw() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 4; pulse++) {
            person.waits(15);
            player.sends(Said.attended(pulse, pulse * 36_000_000L).met(Person.FILM, 0, 600_000));
        }
        assertThat(person.countedMillis()).isLessThanOrEqualTo(60_000);
        person.canStillStudy();
    }

    /** By a field of its own, by a header, and by a number far ahead. */
    @Test
    void aPulseDatedIntoTheFutureArrivesWhenItArrives() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        player.sends(Said.attended(1_000_000, 15_000)
                .with("answered", 2_000_000)
                .with("time", "2041-01-01T00:00:00Z")
                .with("serverTime", "2041-01-01T00:00:00Z")
                .with("now", 2_240_000_000_000L));
        person.waits(15);
        player.sends(Said.attended(1_000_001, 30_000));
        assertThat(person.countedMillis()).isEqualTo(30_000);
        person.canStillStudy();
    }

    @Test
    void theHighestNumberThereIsEndsOnlyItsOwnSession() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        player.sends(Said.attended(Long.MAX_VALUE, 15_000));
        person.waits(15);
        player.sends(Said.attended(Long.MAX_VALUE, 30_000));
        assertThat(person.countedMillis()).isEqualTo(15_000);
        person.canStillStudy();
    }

    /** Real time: the hour was never seen by the server, whose answers all come within seconds. */
    @Test
    void anHourOfPulsesWithinASecondEarnsThatSecond() {
        Person person = Person.inRealTime(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 240; pulse++) {
            player.sends(Said.attended(pulse, pulse * 15_000L).met(Person.FILM, 0, pulse * 15_000L));
        }
        person.hasEarnedNothingBeyond();
        assertThat(person.countedMillis()).isPositive();
    }
}
