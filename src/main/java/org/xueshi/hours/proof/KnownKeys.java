package org.xueshi.hours.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a verifier knows of an installation from elsewhere: its keys, one a line, and lines that begin with
 * {@code key-change} and carry the note by which one key handed over to the next.
 */
public record KnownKeys(List<NoteKey> keys, List<SignedNote> changes) {

    /** Nothing is known: any key is taken, and the verdict says so. */
    public static final KnownKeys NONE = new KnownKeys(List.of(), List.of());

    private static final String CHANGE = "key-change ";

    public KnownKeys {
        keys = List.copyOf(keys);
        changes = List.copyOf(changes);
    }

    /** From lines as {@link #toString} writes them; empty ones are passed over. */
    public static KnownKeys read(String text) {
        var keys = new ArrayList<NoteKey>();
        var changes = new ArrayList<SignedNote>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith(CHANGE)) {
                byte[] note = Base64.getDecoder().decode(line.substring(CHANGE.length()));
                changes.add(SignedNote.read(new String(note, StandardCharsets.UTF_8)));
            } else {
                keys.add(NoteKey.read(line));
            }
        });
        return new KnownKeys(keys, changes);
    }

    /** From one key, or from a file of them. */
    static KnownKeys named(String keyOrFile) throws IOException {
        return read(keyOrFile.contains("+") ? keyOrFile : Files.readString(Path.of(keyOrFile)));
    }

    /** Whether one of the keys signed the note, be it in its turn or not. */
    public boolean signed(SignedNote note) {
        return !note.signers(keys).isEmpty();
    }

    /** Whether one of the keys signed the checkpoint of that number, and none of the changes says that it was not its turn. */
    public boolean signedInTurn(SignedNote note, int number) {
        return KeyChain.read(changes).signed(note, number, keys);
    }

    /** Both together. */
    public KnownKeys and(KnownKeys others) {
        var allKeys = new ArrayList<>(keys);
        allKeys.addAll(others.keys);
        var allChanges = new ArrayList<>(changes);
        allChanges.addAll(others.changes);
        return new KnownKeys(allKeys, allChanges);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        keys.forEach(key -> text.append(key).append('\n'));
        changes.forEach(change -> text.append(CHANGE)
                .append(Base64.getEncoder().encodeToString(change.toString().getBytes(StandardCharsets.UTF_8)))
                .append('\n'));
        return text.toString();
    }
}
