package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: progress without playing, 16x, seeking, reloading, a last page that is skipped or does not count (T8). */
@RunningEndpoint
class ContentTakesItsTimeTests {

    @Autowired
    Endpoint endpoint;

    @Test
    void finishedPostedStraightCoversNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        Said finished = Said.attended(1, 840_000)
                .met(Person.FILM, 0, 600_000)
                .met(Person.PAGE, 0, 120_000)
                .met(Person.LAST_PAGE, 0, 120_000)
                .with("coverage", 1)
                .with("finished", true)
                .with("status", "completed")
                .ending();
        person.waits(1);
        assertThat(player.sends(finished).json().path("coverage").asDouble()).isZero();
        assertThat(person.coveredMillis()).isZero();
        person.canStillStudy();
    }

    /** Only the content is claimed, over and over, while nobody attends to anything. */
    @Test
    void progressReportedWithoutPlayingCoversNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 20; pulse++) {
            person.waits(15);
            player.sends(Said.attended(pulse, pulse * 15_000L)
                    .with("attentiveMillis", 0)
                    .with("answered", pulse - 1)
                    .met(Person.FILM, (pulse - 1) * 15_000L, pulse * 15_000L));
        }
        assertThat(person.coveredMillis()).isZero();
        assertThat(person.countedMillis()).isZero();
        person.canStillStudy();
    }

    @Test
    void sixteenTimesTheSpeedEarnsAndCoversNothing() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        for (int pulse = 1; pulse <= 2; pulse++) {
            person.waits(15);
            player.sends(Said.attended(pulse, pulse * 15_000L)
                    .with("answered", pulse - 1)
                    .met(Person.FILM, (pulse - 1) * 240_000L, pulse * 240_000L));
        }
        assertThat(person.countedMillis()).isZero();
        assertThat(person.coveredMillis()).isZero();
        person.canStillStudy();
    }

    /** A player that knows the limit claims just as much: it gets no further than the allowed speed. */
    @Test
    void justBeyondTheAllowedSpeedGainsNoMoreThanTheAllowance() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        long at = 0;
        for (int pulse = 1; pulse <= 20; pulse++) {
            person.waits(15);
            long to = at + 24_000;
            player.sends(Said.attended(pulse, pulse * 15_000L)
                    .with("answered", pulse - 1)
                    .met(Person.FILM, at, to));
            at = to;
        }
        assertThat(person.coveredMillis()).isLessThanOrEqualTo((person.countedMillis() + 2_000) * Person.FASTEST);
        person.canStillStudy();
    }

    @Test
    void seekingToTheEndCoversWhatWasPlayedThere() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(15);
        player.sends(Said.attended(1, 15_000)
                .met(Person.FILM, 585_000, 600_000)
                .with("position", Map.of(Person.FILM, 600_000)));
        assertThat(person.coveredMillis()).isEqualTo(15_000);
        person.canStillStudy();
    }

    /** Each short session claims all that its slack might give. */
    @Test
    void reloadingAHundredTimesGivesNoSlackAHundredTimes() {
        Person person = Person.of(endpoint);
        for (int reload = 0; reload < 100; reload++) {
            Player player = person.opens();
            person.waits(1);
            long from = reload * 1_700L;
            player.sends(Said.attended(1, 1_000).met(Person.FILM, from, from + 1_600));
            player.sends(
                    Said.attended(2, 1_000).met(Person.FILM, from, from + 1_700).ending());
        }
        assertThat(person.countedMillis()).isLessThanOrEqualTo(100_000);
        assertThat(person.coveredMillis()).isLessThanOrEqualTo(100_000 * Person.FASTEST * 1.1);
        person.canStillStudy();
    }

    @Test
    void reloadingDoesNotCoverTheSameMinuteAgain() {
        Person person = Person.of(endpoint);
        for (int reload = 0; reload < 10; reload++) {
            Player player = person.opens();
            person.waits(30);
            player.sends(Said.attended(1, 30_000).met(Person.PAGE, 0, 30_000).ending());
        }
        assertThat(person.coveredMillis()).isEqualTo(30_000);
        person.canStillStudy();
    }

    /** The last part earns like any other, so that nobody has to leave it open, or gains by skipping it. */
    @Test
    void theLastPageCountsLikeTheOthers() {
        Person person = Person.of(endpoint);
        Player player = person.opens();
        person.waits(40);
        player.sends(Said.attended(1, 40_000).met(Person.PAGE, 0, 40_000));
        person.waits(40);
        player.sends(Said.attended(2, 80_000)
                .with("answered", 1)
                .with("shown", Person.LAST_PAGE)
                .met(Person.LAST_PAGE, 0, 40_000)
                .ending());
        assertThat(person.countedMillis()).isEqualTo(80_000);
        assertThat(person.coveredMillis()).isEqualTo(80_000);
        person.canStillStudy();
    }
}
