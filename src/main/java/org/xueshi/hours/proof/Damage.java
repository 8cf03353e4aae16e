package org.xueshi.hours.proof;

import java.util.OptionalInt;

/**
 * Looks in a file that can't be read as a transcript for the first entry that is not as it was written, so that whoever
 * holds a damaged one hears more than that.
 */
final class Damage {

    private static final String AFTER = "after ";
    private static final String LEAF = "leaf ";

    private Damage() {}

    /** Sequence of the first entry whose line is wrong; nothing if all of them are right, or where they are isn't clear. */
    static OptionalInt firstEntry(String text) {
        String[] lines = text.split("\n", -1);
        int at = 0;
        while (at < lines.length && !lines[at].startsWith(AFTER)) {
            at++;
        }
        if (at == lines.length) {
            return OptionalInt.empty();
        }
        try {
            String[] start = lines[at].split(" ", -1);
            return follow(lines, at + 1, Integer.parseInt(start[1]), Sha256.read(start[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noStart) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt follow(String[] lines, int from, int after, Sha256 start) {
        int sequence = after;
        Sha256 head = start;
        for (int at = from; at < lines.length && !lines[at].startsWith(LEAF); at++) {
            sequence++;
            try {
                Transcript.Link link = TranscriptReading.link(lines[at]);
                if (!Transcript.line(link).equals(lines[at])
                        || !Chain.next(head, link.digest()).equals(link.hash())) {
                    return OptionalInt.of(sequence);
                }
                head = link.hash();
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                return OptionalInt.of(sequence);
            }
        }
        return OptionalInt.empty();
    }
}
