package org.xueshi.hours.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

    private static final VarHandle BIG_ENDIAN = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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
        if (number == null) {
            return field(null);
        }
        room(2 * Integer.BYTES);
        put(Integer.BYTES);
        put(number);
        return this;
    }

    private EntryEncoding time(Instant time) {
        long millis = time.toEpochMilli();
        room(Integer.BYTES + Long.BYTES);
        put(Long.BYTES);
        put((int) (millis >>> Integer.SIZE));
        put((int) millis);
        return this;
    }

    private EntryEncoding digest(@Nullable Sha256 digest) {
        return field(digest == null ? null : digest.bytes());
    }

    private EntryEncoding field(byte @Nullable [] value) {
        if (value == null) {
            room(Integer.BYTES);
            put(-1);
            return this;
        }
        room(Integer.BYTES + value.length);
        put(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    private void put(int number) {
        BIG_ENDIAN.set(bytes, length, number);
        length += Integer.BYTES;
    }

    private Sha256 digest() {
        return Sha256.of(bytes, length);
    }
}
