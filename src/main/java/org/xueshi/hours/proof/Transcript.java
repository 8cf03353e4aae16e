package org.xueshi.hours.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A transcript as a file that proves itself: what is in it, and how each of its years stands in a signed checkpoint. The
 * text of a signed note; the decision record on transcripts has its lines.
 *
 * @param scope a year, or {@code career} for all years
 * @param verifyAt the address of the public page that verifies it and knows whether it was revoked
 * @param names what organisations and categories of the entries are called
 * @param after sequence of the entry before the first link; 0 from the chain's beginning
 * @param afterHash that entry's hash
 * @param checkpoint the signed note of it
 * @param keyChanges notes by which keys of this installation handed over to each other
 */
public record Transcript(
        String id,
        Instant issued,
        String holder,
        String holderZh,
        String holderEn,
        String scope,
        String verifyAt,
        NoteKey key,
        List<Name> names,
        int after,
        Sha256 afterHash,
        List<Link> links,
        List<ProvenLeaf> leaves,
        SignedNote checkpoint,
        List<SignedNote> keyChanges) {

    static final String TITLE = "xueshi-transcript/v1";

    /** The scope of a transcript over all years. */
    public static final String CAREER = "career";

    /** What something that entries name by a key is called. */
    public record Name(String key, String zh, String en) {}

    /** One place in the chain: with the entry's bytes, or with their digest only where another year's entry stands. */
    public sealed interface Link {
        Sha256 hash();

        Sha256 digest();
    }

    /** An entry that is shown. */
    public record Shown(Sha256 hash, byte[] bytes) implements Link {
        public Shown {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public Sha256 digest() {
            return Sha256.of(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown that && hash.equals(that.hash) && digest().equals(that.digest());
        }

        @Override
        public int hashCode() {
            return hash.hashCode();
        }
    }

    /** An entry of another year, which this transcript keeps to itself. */
    public record Hidden(Sha256 hash, Sha256 digest) implements Link {}

    /** A year's leaf, and the path that leads from it to the checkpoint's root. */
    public record ProvenLeaf(Leaf leaf, long index, List<Sha256> path) {
        public ProvenLeaf {
            path = List.copyOf(path);
        }
    }

    public Transcript {
        List.of(id, holder, holderZh, holderEn, scope, verifyAt).forEach(Transcript::requireOneLine);
        names.forEach(name -> List.of(name.key(), name.zh(), name.en()).forEach(Transcript::requireOneLine));
        names = List.copyOf(names);
        links = List.copyOf(links);
        leaves = List.copyOf(leaves);
        keyChanges = List.copyOf(keyChanges);
    }

    /** What something that entries name by this key is called. */
    public Optional<Name> name(String called) {
        return names.stream().filter(name -> name.key().equals(called)).findFirst();
    }

    /** Whatever could look like the next line or the next part of one would let a name pass for something else. */
    private static void requireOneLine(String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a transcript’s texts are one line each, and none is empty");
        }
    }

    /** The text to be signed. */
    public String text() {
        var lines = new ArrayList<String>(List.of(
                TITLE,
                "id " + id,
                "issued " + issued,
                "holder " + holder,
                "name-zh " + holderZh,
                "name-en " + holderEn,
                "scope " + scope,
                "verify-at " + verifyAt,
                "key " + key));
        names.forEach(name -> lines.add("name " + name.key() + "\t" + name.zh() + "\t" + name.en()));
        lines.add("after " + after + " " + afterHash.base64());
        links.forEach(link -> lines.add(line(link)));
        leaves.forEach(leaf -> lines.add(line(leaf)));
        lines.add("checkpoint " + packed(checkpoint));
        keyChanges.forEach(change -> lines.add("key-change " + packed(change)));
        return String.join("\n", lines) + "\n";
    }

    static String line(Link link) {
        return switch (link) {
            case Shown shown ->
                "entry " + shown.hash().base64() + " " + Base64.getEncoder().encodeToString(shown.bytes);
            case Hidden hidden ->
                "hidden " + hidden.hash().base64() + " " + hidden.digest().base64();
        };
    }

    private static String line(ProvenLeaf proven) {
        Leaf leaf = proven.leaf();
        return String.format(
                Locale.ROOT,
                "leaf %d %d %d %d %s %s %d %s",
                leaf.year(),
                leaf.hundredths(),
                leaf.entries(),
                leaf.last(),
                leaf.head().base64(),
                Base64.getEncoder().encodeToString(leaf.salt()),
                proven.index(),
                proven.path().isEmpty()
                        ? "-"
                        : proven.path().stream().map(Sha256::base64).collect(Collectors.joining(",")));
    }

    private static String packed(SignedNote note) {
        return Base64.getEncoder().encodeToString(note.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** From the text; refused unless it is written just so. */
    public static Transcript read(String text) {
        Transcript transcript = new TranscriptReading(text).transcript();
        if (!transcript.text().equals(text)) {
            throw new IllegalArgumentException("not a transcript as it is written");
        }
        return transcript;
    }
}
