package org.xueshi.hours.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.proof.Chain;
import org.xueshi.hours.proof.Sha256;

/**
 * The canonical bytes of an entry: a version byte, then every field in a fixed order as a length of four bytes and that
 * many bytes; a length of -1 stands for a field without value. An entry's hash is taken over the version, the hash of the
 * entry before, and the digest of these bytes, so that a chain can be shown with some of its entries as digests only.
 * Nothing ever changes in a version; a new field means a new one.
 *
 * @see "src/docs/decisions/2026-11-25-ledger-encoding.md"
 */
public final class EntryEncoding {

    private static final int TYPICAL_LENGTH = 768;

    private byte[] bytes = new byte[TYPICAL_LENGTH];
    private int length;

    private EntryEncoding() {
        bytes[length++] = Chain.VERSION;
    }

    /** The digest of the entry's canonical bytes: what stands in for it where its content is not to be shown. */
    static Sha256 digest(int sequence, Content content, Instant postedAt) {
        return encode(sequence, content, postedAt).digest();
    }

    /** The canonical bytes of the entry. */
    public static byte[] bytes(int sequence, Content content, Instant postedAt) {
        EntryEncoding encoded = encode(sequence, content, postedAt);
        return Arrays.copyOf(encoded.bytes, encoded.length);
    }

    private static EntryEncoding encode(int sequence, Content content, Instant postedAt) {
        var organiser = content.organiser();
        var claim = content.claim();
        var decidedBy = content.decidedBy();
        var cause = content.cause();
        return new EntryEncoding()
                .text(content.member().value())
                .number(sequence)
                .text(content.source())
                .text(content.kind().name())
                .number(content.year())
                .number(content.amount().hundredths())
                .text(content.category().key())
                .text(content.tags().toString())
                .text(content.strength().name())
                .text(content.title().zh())
                .text(content.title().en())
                .text(organiser == null ? null : organiser.id().value())
                .text(organiser == null ? null : organiser.level().name())
                .text(content.branch().value())
                .text(content.day().toString())
                .text(claim == null ? null : claim.value())
                .digest(content.evidence())
                .text(content.policy().id())
                .number(content.policy().version())
                .digest(content.policy().digest())
                .text(decidedBy == null ? null : decidedBy.value())
                .time(postedAt)
                .number(cause == null ? null : cause.of())
                .text(cause == null ? null : cause.reason());
    }

    private EntryEncoding text(@Nullable String text) {
        return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private EntryEncoding number(@Nullable Integer number) {
        return field(
                number == null
                        ? null
                        : ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private EntryEncoding time(Instant time) {
        return field(
                ByteBuffer.allocate(Long.BYTES).putLong(time.toEpochMilli()).array());
    }

    private EntryEncoding digest(@Nullable Sha256 digest) {
        return field(digest == null ? null : digest.bytes());
    }

    private EntryEncoding field(byte @Nullable [] value) {
        int more = value == null ? 0 : value.length;
        if (length + Integer.BYTES + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + Integer.BYTES + more));
        }
        ByteBuffer.wrap(bytes).putInt(length, value == null ? -1 : more);
        length += Integer.BYTES;
        if (value != null) {
            System.arraycopy(value, 0, bytes, length, more);
            length += more;
        }
        return this;
    }

    private Sha256 digest() {
        return Sha256.of(bytes, length);
    }
}
