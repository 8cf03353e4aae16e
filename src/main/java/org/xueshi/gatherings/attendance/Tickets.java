package org.xueshi.gatherings.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xueshi.people.MemberId;

/**
 * The challenge that a phone is given while it has a network: only the phone that was given it, in its member's hands, may
 * keep a scan and bring it later. Signed and not stored. Pure.
 */
final class Tickets {

    /** From opening the page in the morning to the network in the evening. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final String session;

    Tickets(byte[] key, String session) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.session = session;
    }

    String issue(MemberId member, String device, Instant now) {
        return write(member, device, now.getEpochSecond());
    }

    /** Whether it was given to this member and device, and before the scan was made. */
    boolean isGood(String ticket, MemberId member, String device, Instant scanned, Instant now) {
        long issued;
        try {
            issued = Long.parseLong(ticket.substring(0, Math.max(0, ticket.indexOf('.'))), Character.MAX_RADIX);
        } catch (NumberFormatException nonsense) {
            return false;
        }
        boolean same = MessageDigest.isEqual(
                write(member, device, issued).getBytes(StandardCharsets.UTF_8),
                ticket.getBytes(StandardCharsets.UTF_8));
        return same
                && issued <= scanned.getEpochSecond() + RotatingCodes.STEP.toSeconds()
                && issued + LIFE.toSeconds() > now.getEpochSecond();
    }

    private String write(MemberId member, String device, long issued) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String said = "ticket|" + session + "|" + member.value() + "|" + device + "|" + issued;
            byte[] signature = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            return Long.toString(issued, Character.MAX_RADIX) + "."
                    + HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
