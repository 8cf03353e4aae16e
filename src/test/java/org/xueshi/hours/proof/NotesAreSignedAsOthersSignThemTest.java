package org.xueshi.hours.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** L5: checkpoints are notes as c2sp.org/signed-note describes them, and only the key's owner can sign one. */
class NotesAreSignedAsOthersSignThemTest {

    /** The example of that specification. */
    private static final String OTHERS_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String OTHERS_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private KeyPair pair;
    private NoteKey key;

    @BeforeEach
    void aKey() throws Exception {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = NoteKey.of("here", pair.getPublic());
    }

    private SignedNote signed(String text) {
        return new SignedNote(text, List.of(SignedNote.Mark.sign(text, key, pair.getPrivate())));
    }

    @Test
    void aNoteOfOthersIsAccepted() {
        assertThat(SignedNote.read(OTHERS_NOTE).signedBy(NoteKey.read(OTHERS_KEY)))
                .isTrue();
    }

    @Test
    void ourOwnIsReadAgainAsItWasWritten() {
        SignedNote note = signed("one\ntwo\n");

        assertThat(SignedNote.read(note.toString())).isEqualTo(note);
        assertThat(NoteKey.read(key.toString())).isEqualTo(key);
        assertThat(note.signers(List.of(NoteKey.read(OTHERS_KEY), key))).containsExactly(key);
    }

    @Test
    void anotherTextNameOrKeyIsNotSigned() throws Exception {
        SignedNote note = signed("one\ntwo\n");
        KeyPair another = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThat(new SignedNote("one\ntwO\n", note.marks()).signedBy(key)).isFalse();
        assertThat(note.signedBy(NoteKey.of("here", another.getPublic()))).isFalse();
        assertThat(note.signedBy(NoteKey.of("there", pair.getPublic()))).isFalse();
    }

    @Test
    void eachBitOfANoteMatters() {
        byte[] note = signed("one\n").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] changed = note.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(accepted(new String(changed, java.nio.charset.StandardCharsets.UTF_8)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    private boolean accepted(String note) {
        try {
            return SignedNote.read(note).signedBy(key);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void whatIsNoNoteIsRefused() {
        for (String text : List.of("", "one\n", "one\n\n", "one\n\n\n— here AAAA\n", "one\n\n— here x\n")) {
            assertThatThrownBy(() -> SignedNote.read(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> NoteKey.read(OTHERS_KEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignedNote("one\n\ntwo\n", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
