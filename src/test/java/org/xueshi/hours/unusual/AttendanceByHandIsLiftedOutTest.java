package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xueshi.hours.AttendedSession;
import org.xueshi.hours.AttendedSession.How;
import org.xueshi.hours.AttendedSession.Sighting;
import org.xueshi.hours.AttendedSession.What;
import org.xueshi.hours.unusual.Unusual.ByHand;
import org.xueshi.people.MemberId;

/** C5: attendance that rests on the host's word, or on what a phone brought later, is told to whoever decides. */
class AttendanceByHandIsLiftedOutTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void whatWasScannedAtTheDoorIsNothingUnusual() {
        assertThat(TakenByHand.in(
                        List.of(session(null, How.SCANNED, How.TYPED), session(null, How.CALLED, How.SCANNED))))
                .isEmpty();
    }

    @Test
    void namesThatWereCalledScansThatCameLaterAndCorrectionsAreCounted() {
        assertThat(TakenByHand.in(List.of(
                        session(null, How.SCANNED, How.SCANNED),
                        session(null, How.CALLED, How.CALLED),
                        session(null, How.KEPT, How.KEPT),
                        session("The phone was broken.", How.SCANNED))))
                .contains(new ByHand(3, 4));
    }

    private static AttendedSession session(@Nullable String corrected, How... hows) {
        List<Sighting> sightings =
                Stream.of(hows).map(how -> new Sighting(NINE, What.CAME, how)).toList();
        return new AttendedSession(
                1,
                NINE,
                NINE.plus(Duration.ofHours(3)),
                0,
                0,
                sightings,
                corrected,
                new MemberId("host"),
                NINE.plus(Duration.ofHours(4)));
    }
}
