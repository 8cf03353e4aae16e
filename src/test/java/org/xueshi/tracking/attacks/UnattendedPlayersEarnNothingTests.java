package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.tracking.PresenceRules;

/** Attack: a muted or minimised window left to play overnight, two hours of a minimised document (T5, T6). */
@RunningEndpoint
class UnattendedPlayersEarnNothingTests {

    private static final int NIGHT_PULSES = 8 * 3600 / 45;

    @Autowired
    Endpoint endpoint;

    /** The player runs on; what it says of visibility is what the browser says. */
    private static Said hidden(int pulse, long since) {
        return Said.attended(pulse, since)
                .with("elapsedMillis", since + (pulse - 1) * 45_000L)
                .with("present", false);
    }

    @Test
    void aMutedFilmInAMinimisedWindowEarnsNothingOvernight() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(30);
        player.sends(Said.attended(1, 30_000).met(Person.FILM, 0, 30_000));
        for (int pulse = 2; pulse <= NIGHT_PULSES; pulse++) {
            person.waits(45);
            player.sends(hidden(pulse, 30_000).met(Person.FILM, 30_000, 600_000));
        }
        assertThat(person.countedMillis()).isEqualTo(30_000);
        assertThat(person.coveredMillis()).isEqualTo(30_000);
        person.canStillStudy();
    }

    @Test
    void twoHoursOfAMinimisedDocumentEarnNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 160; pulse++) {
            person.waits(45);
            player.sends(Said.attended(pulse, 0)
                    .with("elapsedMillis", pulse * 45_000L)
                    .with("shown", Person.PAGE)
                    .met(Person.PAGE, 0, 120_000));
        }
        assertThat(person.countedMillis()).isZero();
        assertThat(person.coveredMillis()).isZero();
        person.canStillStudy();
    }

    @Test
    void aVisibleDocumentThatNobodyTouchesEarnsNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 160; pulse++) {
            person.waits(45);
            player.sends(Said.attended(pulse, 0)
                    .with("elapsedMillis", pulse * 45_000L)
                    .with("visibleMillis", pulse * 45_000L)
                    .met(Person.PAGE, 0, 120_000));
        }
        assertThat(person.countedMillis()).isZero();
        person.canStillStudy();
    }

    @Test
    void listeningClaimedWhereTheActivityWantsEyesEarnsNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        listens(person, player);
        assertThat(person.countedMillis()).isZero();
        assertThat(person.coveredMillis()).isZero();
        person.canStillStudy();
    }

    /** Where listening is enough it earns its time, once, however it is added to other attention. */
    @Test
    void listeningAndLookingAtOnceIsNotTwice() {
        Person person = Person.of(endpoint);
        Player player = person.opens(Person.LECTURE, Person.rules(true, PresenceRules.NEVER));
        for (int pulse = 1; pulse <= 8; pulse++) {
            person.waits(45);
            player.sends(Said.attended(pulse, pulse * 45_000L).with("listeningMillis", pulse * 450_000L));
        }
        assertThat(person.countedMillis()).isEqualTo(8 * 45_000);
        person.canStillStudy();
    }

    private static void listens(Person person, Player player) {
        for (int pulse = 1; pulse <= 80; pulse++) {
            person.waits(45);
            player.sends(Said.attended(pulse, 0)
                    .with("elapsedMillis", pulse * 45_000L)
                    .with("listeningMillis", pulse * 45_000L)
                    .met(Person.FILM, 0, 600_000));
        }
    }
}
