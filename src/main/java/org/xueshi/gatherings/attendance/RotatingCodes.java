package org.xueshi.gatherings.attendance;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes on the host's screen, of one session of a gathering: each says what it is for and when it was shown, signed with
 * a key that never leaves the servers. The time in it is the server's; what a phone's clock says is never asked. Pure.
 */
final class RotatingCodes {

    /** A new one each time; short, so that a photograph that is sent on comes too late. */
    static final Duration STEP = Duration.ofSeconds(5);

    /** Steps after the one that is shown in which it is still taken: for slow phones and slow networks. */
    static final int STEPS_LATE = 2;

    /** Steps before it: nodes' clocks differ a little. */
    static final int STEPS_EARLY = 1;

    /** Of the code that is typed: nobody types eight digits in five seconds. */
    static final Duration TYPED_STEP = Duration.ofSeconds(30);

    static final int TYPED_DIGITS = 8;

    /** 100 bits: beyond guessing, and still few enough modules to be read from the last row. */
    private static final int SIGNATURE_LENGTH = 20;

    private static final Pattern CODE =
            Pattern.compile("([iop])([0-9a-z]{1,12})\\.([0-9a-v]{" + SIGNATURE_LENGTH + "})");

    private final SessionSecret secret;
    private final String session;

    /** @param session names gathering and session, so that a code is good for no other */
    RotatingCodes(byte[] key, String session) {
        this.secret = new SessionSecret(key);
        this.session = session;
    }

    /** What a code says of itself, once its signature was found to be right. */
    record Shown(Purpose purpose, Instant at) {

        /** Whether it could be on the screen now, or was a moment ago. */
        boolean isFresh(Instant now) {
            long steps = step(now, STEP) - step(at, STEP);
            return steps >= -STEPS_EARLY && steps <= STEPS_LATE;
        }

        boolean isAhead(Instant now) {
            return step(at, STEP) - step(now, STEP) > STEPS_EARLY;
        }
    }

    /** The code that is shown at that moment. */
    String at(Instant now, Purpose purpose) {
        return code(step(now, STEP), purpose);
    }

    /** The digits that are shown at that moment. */
    String typedAt(Instant now, Purpose purpose) {
        return typed(step(now, TYPED_STEP), purpose);
    }

    /** How long the code that is shown now stays. */
    static Duration left(Instant now) {
        return Duration.ofMillis(STEP.toMillis() - Math.floorMod(now.toEpochMilli(), STEP.toMillis()));
    }

    /** Reads a code; empty if it was not shown by this session, whatever it says. */
    Optional<Shown> read(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Purpose purpose = Purpose.of(parts.group(1).charAt(0)).orElseThrow();
        long step = Long.parseLong(parts.group(2), Character.MAX_RADIX);
        return SessionSecret.same(code, code(step, purpose))
                ? Optional.of(new Shown(purpose, Instant.ofEpochMilli(Math.multiplyExact(step, STEP.toMillis()))))
                : Optional.empty();
    }

    /** What the digits are for, if they are shown now or were just before; blanks between them don't matter. */
    Optional<Purpose> readTyped(String digits, Instant now) {
        String typed = digits.replaceAll("\\s", "");
        long step = step(now, TYPED_STEP);
        return Arrays.stream(Purpose.values())
                .filter(purpose -> SessionSecret.same(typed, typed(step, purpose))
                        || SessionSecret.same(typed, typed(step - 1, purpose)))
                .findFirst();
    }

    private String code(long step, Purpose purpose) {
        String said = purpose.letter() + Long.toString(step, Character.MAX_RADIX);
        String signature = new BigInteger(1, mac("code", said)).toString(32);
        String padded = "0".repeat(Math.max(0, SIGNATURE_LENGTH - signature.length())) + signature;
        return said + "." + padded.substring(padded.length() - SIGNATURE_LENGTH);
    }

    private String typed(long step, Purpose purpose) {
        long number = ByteBuffer.wrap(mac("typed", purpose.letter() + Long.toString(step)))
                .getLong();
        long digits = Math.floorMod(number, (long) Math.pow(10, TYPED_DIGITS));
        return String.format("%0" + TYPED_DIGITS + "d", digits);
    }

    private byte[] mac(String kind, String said) {
        return secret.sign(kind + "|" + session + "|" + said);
    }

    private static long step(Instant moment, Duration length) {
        return Math.floorDiv(moment.toEpochMilli(), length.toMillis());
    }
}
