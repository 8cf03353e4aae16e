package org.xueshi.gatherings.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.people.MemberId;

/**
 * G1 and G2: never more places than there are, in the order in which people came, and an offer that is not confirmed goes to
 * the next. {@code bin/prove waitlist} runs many sequences from seeds that nobody chose; {@code -Dwaitlist.seed=} replays
 * one.
 */
class PlacesAreGivenInTurnTest {

    private static final long SEED = 20261130;
    private static final int SEQUENCES = 1_500;

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DEADLINE = NOON.plus(Duration.ofHours(8));
    private static final Instant BEGINS = NOON.plus(Duration.ofHours(12));
    private static final PlaceRules TWO = new PlaceRules(2, DEADLINE, Duration.ofHours(1), BEGINS);

    private static final MemberId ANNA = new MemberId("anna");
    private static final MemberId BO = new MemberId("bo");
    private static final MemberId CHEN = new MemberId("chen");
    private static final MemberId DU = new MemberId("du");

    @Test
    void onRandomSequences() {
        Long replay = Long.getLong("waitlist.seed");
        Map<SeatState, Integer> seen =
                replay == null ? WaitlistProof.run(SEED, SEQUENCES) : WaitlistProof.run(replay, 1);
        if (replay == null) {
            assertThat(seen).containsKeys(SeatState.values());
        }
    }

    @Test
    void whoeverComesWhileThereIsRoomHasAPlaceAndTheNextWaits() {
        Places places = full();
        assertThat(places.register(CHEN, NOON).state()).isEqualTo(SeatState.WAITING);
        assertThat(places.register(DU, NOON).state()).isEqualTo(SeatState.WAITING);
        assertThat(places.before(CHEN)).isZero();
        assertThat(places.before(DU)).isEqualTo(1);
        assertThat(places.free()).isZero();
    }

    @Test
    void whatBecomesFreeIsOfferedToWhoeverWaitedLongestAndHeldForAnHour() {
        Places places = full();
        places.register(CHEN, NOON);
        places.register(DU, NOON);
        places.withdraw(ANNA, NOON.plusSeconds(60));
        Seat offered = places.seat(CHEN).orElseThrow();
        assertThat(offered.state()).isEqualTo(SeatState.OFFERED);
        assertThat(offered.confirmBy()).isEqualTo(NOON.plusSeconds(60 + 3600));
        assertThat(places.seat(DU).orElseThrow().state()).isEqualTo(SeatState.WAITING);
        assertThat(places.confirm(CHEN, NOON.plusSeconds(3600)).state()).isEqualTo(SeatState.CONFIRMED);
    }

    @Test
    void anOfferThatNobodyConfirmsGoesToTheNext() {
        Places places = full();
        places.register(CHEN, NOON);
        places.register(DU, NOON);
        places.withdraw(ANNA, NOON);
        Instant over = NOON.plusSeconds(3600);
        assertThatThrownBy(() -> places.confirm(CHEN, over)).isInstanceOf(NoOfferRefused.class);
        assertThat(places.seat(CHEN).orElseThrow().state()).isEqualTo(SeatState.LAPSED);
        assertThat(places.seat(DU).orElseThrow().state()).isEqualTo(SeatState.OFFERED);
        assertThat(places.register(CHEN, over).state()).as("last again").isEqualTo(SeatState.WAITING);
    }

    @Test
    void nobodyIsPutOnTheListAfterTheDeadlineButWhoWaitsStillComesUp() {
        Places places = full();
        places.register(CHEN, NOON);
        assertThatThrownBy(() -> places.register(DU, DEADLINE)).isInstanceOf(RegistrationClosedRefused.class);
        places.withdraw(BO, DEADLINE.plusSeconds(1));
        assertThat(places.seat(CHEN).orElseThrow().state()).isEqualTo(SeatState.OFFERED);
    }

    @Test
    void anOfferEndsWhenItBeginsAndNoneIsMadeWhenNobodyCouldAnswerIt() {
        Places places = full();
        places.register(CHEN, NOON);
        places.register(DU, NOON);
        places.withdraw(ANNA, BEGINS.minus(Duration.ofMinutes(30)));
        assertThat(places.seat(CHEN).orElseThrow().confirmBy()).isEqualTo(BEGINS);
        places.withdraw(BO, BEGINS.minus(Duration.ofMinutes(9)));
        assertThat(places.seat(DU).orElseThrow().state()).isEqualTo(SeatState.WAITING);
    }

    @Test
    void inTheLastMinutesNobodyPassesWhoeverWaits() {
        var late = new PlaceRules(1, BEGINS, Duration.ofHours(1), BEGINS);
        var places = new Places(late, List.of());
        places.register(ANNA, NOON);
        places.register(BO, NOON);
        Instant last = BEGINS.minus(Duration.ofMinutes(5));
        places.withdraw(ANNA, last);
        assertThat(places.register(CHEN, last).state()).isEqualTo(SeatState.WAITING);
    }

    @Test
    void whoeverStandsAtTheDoorIsLetInOnceNoPlaceIsOfferedAnyMore() {
        var places = new Places(TWO, List.of());
        places.register(ANNA, NOON);
        assertThatThrownBy(() -> places.admit(CHEN, DU, NOON)).isInstanceOf(NoPlaceLeftRefused.class);
        Instant last = BEGINS.minus(Duration.ofMinutes(5));
        assertThat(places.admit(CHEN, DU, last).state()).isEqualTo(SeatState.CONFIRMED);
        assertThatThrownBy(() -> places.admit(BO, DU, last)).isInstanceOf(NoPlaceLeftRefused.class);
        assertThat(places.taken()).isEqualTo(2);
    }

    @Test
    void whoeverIsPutForwardHasToConfirm() {
        var places = new Places(TWO, List.of());
        Seat seat = places.nominate(ANNA, BO, NOON);
        assertThat(seat.state()).isEqualTo(SeatState.OFFERED);
        assertThat(seat.nominatedBy()).isEqualTo(BO);
        assertThat(places.taken()).isEqualTo(1);
    }

    @Test
    void twiceIsOnce() {
        Places places = full();
        places.register(CHEN, NOON);
        long before = places.seat(CHEN).orElseThrow().order();
        places.register(CHEN, NOON.plusSeconds(60));
        places.nominate(CHEN, BO, NOON.plusSeconds(60));
        assertThat(places.seat(CHEN).orElseThrow().order()).isEqualTo(before);
        assertThat(places.all()).hasSize(3);
    }

    private static Places full() {
        var places = new Places(TWO, List.of());
        places.register(ANNA, NOON);
        places.register(BO, NOON);
        return places;
    }
}
