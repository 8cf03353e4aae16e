package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: read-then-terminate doubling, a device's clock set forward or back, claims of offline time (T1, T2, T4). */
@RunningEndpoint
class LeavingEarnsOnceTests {

    @Autowired
    Endpoint endpoint;

    @Test
    void endingTwiceCountsOnce() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(90);
        person.waits(15);
        Said last = Said.attended(player.highest() + 1, 105_000).ending();
        player.sends(last);
        player.sends(last);
        person.waits(15);
        Said after = Said.attended(player.highest() + 1, 120_000).ending();
        assertThat(player.sends(after).isOpen()).isFalse();
        assertThat(person.countedMillis()).isEqualTo(105_000);
        person.canStillStudy();
    }

    /** The time that was ended is claimed again by the next session, whose clocks begin high. */
    @Test
    void aSessionOpenedAfterTheEndDoesNotTellTheSameTimeAgain() {
        Person person = Person.of(endpoint);
        person.opens().attends(90);
        Player again = person.opens();
        again.sends(Said.attended(1, 90_000));
        again.sends(Said.attended(2, 180_000).ending());
        assertThat(person.countedMillis()).isEqualTo(90_000);
        person.canStillStudy();
    }

    @Test
    void twoSessionsEndedAtOnceCountTheirTimeOnce() {
        Person person = Person.of(endpoint);
        Player one = person.opens();
        Player two = person.opens();
        person.waits(40);
        one.sends(Said.attended(1, 40_000).ending());
        two.sends(Said.attended(1, 40_000).ending());
        assertThat(person.countedMillis()).isEqualTo(40_000);
        person.canStillStudy();
    }

    @Test
    void aDeviceClockSetForwardAddsNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(90);
        person.waits(15);
        player.sends(Said.attended(3, 90_000 + 3_600_000));
        person.waits(15);
        player.sends(Said.attended(4, 120_000 + 3_600_000));
        assertThat(person.countedMillis()).isEqualTo(120_000);
        person.canStillStudy();
    }

    /** Set back, it tells old time again; that adds nothing, and neither does telling it a third time. */
    @Test
    void aDeviceClockSetBackAddsNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(90);
        person.waits(15);
        player.sends(Said.attended(3, 10_000));
        person.waits(15);
        player.sends(Said.attended(4, 25_000));
        person.waits(15);
        player.sends(Said.attended(5, 90_000));
        assertThat(person.countedMillis()).isEqualTo(90_000);
        person.canStillStudy();
    }

    @Test
    void tenMinutesOfflineAreNotBelieved() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(45);
        person.waits(600);
        player.sends(Said.attended(2, 645_000).met(Person.FILM, 0, 600_000));
        assertThat(person.countedMillis()).isEqualTo(45_000);
        assertThat(person.coveredMillis()).isZero();
        person.waits(15);
        assertThat(player.sends(Said.attended(3, 660_000)).countedSeconds()).isEqualTo(60);
        person.canStillStudy();
    }

    /** Kept back and sent when the network is there again, one by one as they were made. */
    @Test
    void pulsesMadeOfflineAndSentTogetherAreNotBelieved() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(45);
        person.waits(600);
        for (int pulse = 2; pulse <= 41; pulse++) {
            player.sends(Said.attended(pulse, 45_000 + (pulse - 1) * 15_000L));
        }
        assertThat(person.countedMillis()).isEqualTo(45_000);
        person.canStillStudy();
    }

    @Test
    void aTokenKeptOverNightHasNoNightToTell() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        player.attends(45);
        person.waits(13 * 3600);
        assertThat(player.tries(Said.attended(2, 13 * 3_600_000L)).isOpen()).isFalse();
        assertThat(person.countedMillis()).isEqualTo(45_000);
        person.canStillStudy();
    }
}
