package org.xueshi.hours.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures below it, as c2sp.org/signed-note has it: the text's lines, an empty line, and a line for each
 * signature.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<Mark> marks) {

    private static final String BEFORE_SIGNATURE = "— ";
    private static final int ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;

    /**
     * One signature.
     *
     * @param signer the name that it claims
     * @param bytes four that name the key, then the signature itself
     */
    public record Mark(String signer, byte[] bytes) {

        public Mark {
            if (bytes.length != ID_LENGTH + SIGNATURE_LENGTH) {
                throw new IllegalArgumentException("not an Ed25519 signature of a note, by " + signer);
            }
            bytes = bytes.clone();
        }

        /** Made by the key's owner over the text. */
        public static Mark sign(String text, NoteKey key, PrivateKey secret) {
            try {
                var ed25519 = Signature.getInstance("Ed25519");
                ed25519.initSign(secret);
                ed25519.update(text.getBytes(StandardCharsets.UTF_8));
                byte[] bytes = Arrays.copyOf(key.id(), ID_LENGTH + SIGNATURE_LENGTH);
                System.arraycopy(ed25519.sign(), 0, bytes, ID_LENGTH, SIGNATURE_LENGTH);
                return new Mark(key.name(), bytes);
            } catch (GeneralSecurityException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }

        /** From a line as {@link #toString} writes it. */
        public static Mark read(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(BEFORE_SIGNATURE) || space < BEFORE_SIGNATURE.length()) {
                throw new IllegalArgumentException("not a line of a signature: " + line);
            }
            var mark = new Mark(
                    line.substring(BEFORE_SIGNATURE.length(), space),
                    Base64.getDecoder().decode(line.substring(space + 1)));
            if (!mark.toString().equals(line)) {
                throw new IllegalArgumentException("not a signature as it is written: " + line);
            }
            return mark;
        }

        boolean by(NoteKey key, String text) {
            return signer.equals(key.name())
                    && Arrays.equals(Arrays.copyOf(bytes, ID_LENGTH), key.id())
                    && key.signed(
                            text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mark that && signer.equals(that.signer) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return BEFORE_SIGNATURE + signer + " " + Base64.getEncoder().encodeToString(bytes);
        }
    }

    public SignedNote {
        if (!text.endsWith("\n") || text.contains("\n\n")) {
            throw new IllegalArgumentException("a note's text is lines, none of them empty");
        }
        marks = List.copyOf(marks);
    }

    /** From its text; refused unless it is written just so. */
    public static SignedNote read(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0 || end + 2 >= note.length() || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        var marks = new ArrayList<Mark>();
        for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            marks.add(Mark.read(line));
        }
        return new SignedNote(note.substring(0, end + 1), marks);
    }

    /** With one more signature. */
    public SignedNote with(Mark mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return new SignedNote(text, all);
    }

    /** Whether one of the signatures is by that key's owner. */
    public boolean signedBy(NoteKey key) {
        return marks.stream().anyMatch(mark -> mark.by(key, text));
    }

    /** Those of the keys whose owners signed. */
    public List<NoteKey> signers(Collection<NoteKey> keys) {
        return keys.stream().filter(this::signedBy).toList();
    }

    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        marks.forEach(mark -> note.append(mark).append('\n'));
        return note.toString();
    }
}
