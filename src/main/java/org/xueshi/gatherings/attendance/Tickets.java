package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.xueshi.people.MemberId;

/**
 * The challenge that a phone is given while it has a network: only the phone that was given it, in its member's hands, may
 * keep a scan and bring it later. Signed and not stored. Pure.
 */
final class Tickets {

    /** From opening the page in the morning to the network in the evening. */
    static final Duration LIFE = Duration.ofHours(24);

    private final SessionSecret secret;
    private final String session;

    Tickets(byte[] key, String session) {
        this.secret = new SessionSecret(key);
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
        boolean same = SessionSecret.same(write(member, device, issued), ticket);
        return same
                && issued <= scanned.getEpochSecond() + RotatingCodes.STEP.toSeconds()
                && issued + LIFE.toSeconds() > now.getEpochSecond();
    }

    private String write(MemberId member, String device, long issued) {
        String said = "ticket|" + session + "|" + member.value() + "|" + device + "|" + issued;
        return Long.toString(issued, Character.MAX_RADIX) + "." + HexFormat.of().formatHex(secret.sign(said));
    }
}
