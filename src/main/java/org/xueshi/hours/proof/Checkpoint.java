package org.xueshi.hours.proof;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * The whole ledger at one moment in a few lines that are signed: the origin, how many leaves, the tree's root (these three
 * as in c2sp.org/tlog-checkpoint), and what makes checkpoints a chain of their own.
 *
 * @param origin name of the installation
 * @param size how many leaves its tree has
 * @param number from 1, without gaps
 * @param closes the year that it closes; 0 if it is a nightly one
 * @param previous hash of the text of the checkpoint before; {@link Sha256#NONE} in the first
 */
public record Checkpoint(String origin, long size, Sha256 root, int number, int closes, Instant at, Sha256 previous) {

    private static final int LINES = 7;

    /** The text to be signed. */
    public String text() {
        return String.join(
                        "\n",
                        origin,
                        Long.toString(size),
                        root.base64(),
                        "number " + number,
                        "kind " + (closes == 0 ? "nightly" : "close " + closes),
                        "at " + at,
                        "previous " + previous.base64())
                + "\n";
    }

    /** From the text; refused unless it is written just so. */
    public static Checkpoint read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1) {
            throw new IllegalArgumentException("a checkpoint has " + LINES + " lines");
        }
        try {
            String kind = after("kind ", lines[4]);
            var checkpoint = new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Sha256.read(lines[2]),
                    Integer.parseInt(after("number ", lines[3])),
                    kind.equals("nightly") ? 0 : Integer.parseInt(after("close ", kind)),
                    Instant.parse(after("at ", lines[5])),
                    Sha256.read(after("previous ", lines[6])));
            if (!checkpoint.text().equals(text)) {
                throw new IllegalArgumentException("not a checkpoint as it is written");
            }
            return checkpoint;
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new IllegalArgumentException("not a checkpoint: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("a checkpoint’s line begins with " + word.strip());
        }
        return line.substring(word.length());
    }

    /** What the next checkpoint names as the one before it. */
    public Sha256 hash() {
        return Sha256.of(text());
    }
}
