package org.xueshi.hours.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.xueshi.hours.proof.Transcript.Hidden;
import org.xueshi.hours.proof.Transcript.Link;
import org.xueshi.hours.proof.Transcript.Name;
import org.xueshi.hours.proof.Transcript.ProvenLeaf;
import org.xueshi.hours.proof.Transcript.Shown;

/** Reads a transcript's text line by line. */
final class TranscriptReading {

    /** Far longer than a career, far shorter than what would trouble a verifier. */
    private static final int MOST_LINES = 100_000;

    private final String[] lines;
    private int at;

    TranscriptReading(String text) {
        lines = text.split("\n", MOST_LINES);
    }

    Transcript transcript() {
        try {
            return read();
        } catch (IndexOutOfBoundsException | DateTimeException | NumberFormatException unreadable) {
            throw new IllegalArgumentException("line " + (at + 1) + " can't be read", unreadable);
        }
    }

    private Transcript read() {
        if (!lines[at++].equals(Transcript.TITLE)) {
            throw new IllegalArgumentException("not a transcript");
        }
        String id = after("id");
        Instant issued = Instant.parse(after("issued"));
        String holder = after("holder");
        String zh = after("name-zh");
        String en = after("name-en");
        String scope = after("scope");
        String verifyAt = after("verify-at");
        NoteKey key = NoteKey.read(after("key"));
        List<Name> names = new ArrayList<>();
        while (is("name")) {
            String[] of = after("name").split("\t", -1);
            names.add(new Name(of[0], of[1], of[2]));
        }
        String[] start = after("after").split(" ", -1);
        List<Link> links = new ArrayList<>();
        while (is("entry") || is("hidden")) {
            links.add(link(lines[at]));
            at++;
        }
        List<ProvenLeaf> leaves = new ArrayList<>();
        while (is("leaf")) {
            leaves.add(leaf(holder, after("leaf").split(" ", -1)));
        }
        SignedNote checkpoint = note(after("checkpoint"));
        List<SignedNote> changes = new ArrayList<>();
        while (is("key-change")) {
            changes.add(note(after("key-change")));
        }
        return new Transcript(
                id,
                issued,
                holder,
                zh,
                en,
                scope,
                verifyAt,
                key,
                names,
                Integer.parseInt(start[0]),
                Sha256.read(start[1]),
                links,
                leaves,
                checkpoint,
                changes);
    }

    /** One entry's line. */
    static Link link(String line) {
        String[] of = line.split(" ", -1);
        return switch (of[0]) {
            case "entry" -> new Shown(Sha256.read(of[1]), Base64.getDecoder().decode(of[2]));
            case "hidden" -> new Hidden(Sha256.read(of[1]), Sha256.read(of[2]));
            default -> throw new IllegalArgumentException("not an entry");
        };
    }

    private static ProvenLeaf leaf(String holder, String[] of) {
        var leaf = new Leaf(
                Base64.getDecoder().decode(of[5]),
                holder,
                Integer.parseInt(of[0]),
                Integer.parseInt(of[1]),
                Integer.parseInt(of[2]),
                Integer.parseInt(of[3]),
                Sha256.read(of[4]));
        List<Sha256> path = of[7].equals("-")
                ? List.of()
                : Stream.of(of[7].split(",", -1)).map(Sha256::read).toList();
        return new ProvenLeaf(leaf, Long.parseLong(of[6]), path);
    }

    private static SignedNote note(String packed) {
        return SignedNote.read(new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8));
    }

    private boolean is(String word) {
        return at < lines.length && lines[at].startsWith(word + " ");
    }

    private String after(String word) {
        if (!is(word)) {
            throw new IllegalArgumentException("line " + (at + 1) + " should begin with " + word);
        }
        return lines[at++].substring(word.length() + 1);
    }
}
