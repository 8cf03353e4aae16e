package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * G4: a code is good for its own session and purpose and for a few seconds, whatever was changed in it and whoever sends it
 * on; the time in it is the server's.
 */
class CodesAreGoodForAMomentTest {

    private static final long SEED = 20261130;
    private static final int TRIES = 2_000;
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final byte[] KEY =
            "a key that nobody else has, ever".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Random random = new Random(SEED);
    private final RotatingCodes codes = new RotatingCodes(KEY, "g/1");

    @Test
    void theCodeOnTheScreenSaysWhatItIsForAndWhen() {
        for (Purpose purpose : Purpose.values()) {
            var shown = codes.read(codes.at(NOON, purpose)).orElseThrow();
            assertThat(shown.purpose()).isEqualTo(purpose);
            assertThat(shown.at()).isEqualTo(NOON);
            assertThat(shown.isFresh(NOON)).isTrue();
        }
    }

    @Test
    void aRelayedOneIsTooLateAfterFifteenSeconds() {
        for (int i = 0; i < TRIES; i++) {
            Instant shownAt = NOON.plusMillis(random.nextInt(100_000));
            long late = random.nextLong(60_000);
            var shown = codes.read(codes.at(shownAt, Purpose.IN)).orElseThrow();
            boolean fresh = shown.isFresh(shownAt.plusMillis(late));
            assertThat(fresh || late > 10_000).as("%d ms are in time", late).isTrue();
            assertThat(!fresh || late < 15_000).as("%d ms are too late", late).isTrue();
        }
    }

    @Test
    void nodesClocksMayDifferBySecondsButNobodyComesFromTheFuture() {
        var shown = codes.read(codes.at(NOON.plusSeconds(5), Purpose.IN)).orElseThrow();
        assertThat(shown.isFresh(NOON.plusSeconds(1))).isTrue();
        assertThat(shown.isAhead(NOON.plusSeconds(1))).isFalse();
        var tomorrow =
                codes.read(codes.at(NOON.plus(Duration.ofDays(1)), Purpose.IN)).orElseThrow();
        assertThat(tomorrow.isFresh(NOON)).isFalse();
        assertThat(tomorrow.isAhead(NOON)).isTrue();
    }

    @Test
    void noChangedLetterPasses() {
        for (int i = 0; i < TRIES; i++) {
            String code = codes.at(NOON.plusSeconds(i), Purpose.values()[i % 3]);
            int place = random.nextInt(code.length());
            char other = "iop0123456789abcdefghjklmnqrstuvwxyz.".charAt(random.nextInt(37));
            String changed = code.substring(0, place) + other + code.substring(place + 1);
            if (!changed.equals(code)) {
                assertThat(codes.read(changed)).as(changed).isEmpty();
            }
        }
        for (String nonsense : new String[] {"", "i", "x0.0", "i" + "z".repeat(13) + "." + "0".repeat(20)}) {
            assertThat(codes.read(nonsense)).isEmpty();
        }
    }

    @Test
    void anotherSessionsAndAnotherKeysCodesAreNothing() {
        String code = codes.at(NOON, Purpose.IN);
        assertThat(new RotatingCodes(KEY, "g/2").read(code)).isEmpty();
        assertThat(new RotatingCodes("another".getBytes(java.nio.charset.StandardCharsets.UTF_8), "g/1").read(code))
                .isEmpty();
        assertThat(new RotatingCodes(KEY, "g/2").readTyped(codes.typedAt(NOON, Purpose.IN), NOON))
                .isEmpty();
    }

    @Test
    void typedDigitsAreGoodForAMinuteAtMost() {
        String digits = codes.typedAt(NOON, Purpose.OUT);
        assertThat(digits).matches("\\d{8}");
        String spaced = digits.substring(0, 4) + " " + digits.substring(4);
        assertThat(codes.readTyped(spaced, NOON.plusSeconds(59))).contains(Purpose.OUT);
        assertThat(codes.readTyped(digits, NOON.plusSeconds(60))).isEmpty();
        assertThat(codes.readTyped(digits, NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void eachStepHasACodeOfItsOwn() {
        long different = java.util.stream.IntStream.range(0, TRIES)
                .mapToObj(i -> codes.at(NOON.plus(RotatingCodes.STEP.multipliedBy(i)), Purpose.IN))
                .distinct()
                .count();
        assertThat(different).isEqualTo(TRIES);
        assertThat(codes.at(NOON.plusMillis(4_999), Purpose.IN)).isEqualTo(codes.at(NOON, Purpose.IN));
        assertThat(RotatingCodes.left(NOON.plusMillis(1_500))).isEqualTo(Duration.ofMillis(3_500));
    }
}
