package org.xueshi.hours.proof;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry as its canonical bytes say it; what may be missing is empty, or 0.
 *
 * @param year that it is booked in
 * @param hundredths of a class hour, negative in a reversal
 * @param tags joined by commas
 * @param evidence SHA-256 in hexadecimal
 * @param policy id, a space, version
 * @param amends sequence of the entry that it takes back or corrects
 */
public record EntryText(
        String member,
        int sequence,
        String source,
        String kind,
        int year,
        int hundredths,
        String category,
        String tags,
        String strength,
        String titleZh,
        String titleEn,
        String organiser,
        String organiserLevel,
        String branch,
        LocalDate day,
        String claim,
        String evidence,
        String policy,
        String decidedBy,
        Instant postedAt,
        int amends,
        String reason) {

    private static final List<String> KINDS = List.of("POSTING", "REVERSAL", "CORRECTION");

    /** From the bytes of version 2; refused if there is anything in them that such an entry can't have. */
    public static EntryText read(byte[] bytes) {
        try {
            return new Fields(bytes).entry();
        } catch (IOException | DateTimeException unreadable) {
            throw new IllegalArgumentException("not an entry: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads field by field. */
    private static final class Fields {

        private static final int MISSING = -1;

        private final DataInputStream in;

        Fields(byte[] bytes) throws IOException {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readByte() != Chain.VERSION) {
                throw new IOException("it is of another version");
            }
        }

        EntryText entry() throws IOException {
            String member = text();
            int sequence = number();
            String source = text();
            String kind = text();
            int year = number();
            int hundredths = number();
            String category = text();
            String tags = text();
            String strength = text();
            String titleZh = text();
            String titleEn = text();
            String organiser = text();
            String organiserLevel = text();
            String branch = text();
            LocalDate day = LocalDate.parse(text());
            String claim = text();
            String evidence = digest();
            String policy = text() + " " + number();
            digest();
            String decidedBy = text();
            Instant postedAt = moment();
            int amends = number();
            String reason = text();
            if (in.available() > 0 || !KINDS.contains(kind)) {
                throw new IOException("there is something else in it");
            }
            return new EntryText(
                    member,
                    sequence,
                    source,
                    kind,
                    year,
                    hundredths,
                    category,
                    tags,
                    strength,
                    titleZh,
                    titleEn,
                    organiser,
                    organiserLevel,
                    branch,
                    day,
                    claim,
                    evidence,
                    policy,
                    decidedBy,
                    postedAt,
                    amends,
                    reason);
        }

        private String text() throws IOException {
            int length = in.readInt();
            if (length == MISSING) {
                return "";
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes(length)))
                        .toString();
            } catch (CharacterCodingException notText) {
                throw new IOException("a text that is none", notText);
            }
        }

        private int number() throws IOException {
            byte[] value = field(Integer.BYTES);
            return value.length == 0 ? 0 : ByteBuffer.wrap(value).getInt();
        }

        /** Of an entry it is always known. */
        private Instant moment() throws IOException {
            byte[] value = field(Long.BYTES);
            if (value.length == 0) {
                throw new IOException("a moment that is missing");
            }
            return Instant.ofEpochMilli(ByteBuffer.wrap(value).getLong());
        }

        private String digest() throws IOException {
            return HexFormat.of().formatHex(field(Sha256.LENGTH));
        }

        private byte[] field(int length) throws IOException {
            int said = in.readInt();
            if (said != MISSING && said != length) {
                throw new IOException("a value of another length");
            }
            return said == MISSING ? new byte[0] : bytes(length);
        }

        private byte[] bytes(int length) throws IOException {
            if (length < 0 || length > in.available()) {
                throw new IOException("a length beyond its end");
            }
            return in.readNBytes(length);
        }
    }
}
