package org.xueshi.hours.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.ClaimId;
import org.xueshi.people.OrganisationId;

/**
 * The bytes of an entry that its hash is taken over: a version byte, then every field in a fixed order as a length of four
 * bytes and that many bytes; a length of -1 stands for a field without value. Nothing ever changes in a version; a new
 * field means a new one.
 *
 * @see "src/docs/decisions/2026-11-23-ledger-encoding.md"
 */
final class EntryEncoding {

    static final byte VERSION = 1;

    private static final int TYPICAL_LENGTH = 640;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);

    private EntryEncoding() {
        bytes.write(VERSION);
    }

    static Sha256 hash(int sequence, Content content, Instant postedAt, Sha256 previous) {
        return Sha256.of(bytes(sequence, content, postedAt, previous));
    }

    static byte[] bytes(int sequence, Content content, Instant postedAt, Sha256 previous) {
        var reversal = content.reversal();
        return new EntryEncoding()
                .text(content.member().value())
                .number(sequence)
                .text(content.source())
                .text(content.kind().name())
                .number(content.year())
                .number(content.amount().hundredths())
                .text(content.category().key())
                .text(content.strength().name())
                .text(content.title().zh())
                .text(content.title().en())
                .text(idOf(content.organiser()))
                .text(content.branch().value())
                .text(content.day().toString())
                .text(idOf(content.claim()))
                .digest(content.evidence())
                .text(content.policy().id())
                .number(content.policy().version())
                .digest(content.policy().digest())
                .text(content.decidedBy() == null ? null : content.decidedBy().value())
                .time(postedAt)
                .number(reversal == null ? null : reversal.of())
                .text(reversal == null ? null : reversal.reason())
                .digest(previous)
                .bytes
                .toByteArray();
    }

    private static @Nullable String idOf(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String idOf(@Nullable ClaimId id) {
        return id == null ? null : id.value();
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
        int length = value == null ? -1 : value.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }
}
