package org.xueshi.hours.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who keeps copies of an installation's checkpoints in a folder of their own, and signs each one that follows from
 * those that they have seen. Once a witness has signed a checkpoint, nobody can put another in its place: not even whoever
 * holds the installation's key.
 */
public final class Witness {

    private static final String KEY_FILE = "witness.key";

    private final Path folder;
    private final NoteKey key;
    private final PrivateKey secret;

    private Witness(Path folder, NoteKey key, PrivateKey secret) {
        this.folder = folder;
        this.key = key;
        this.secret = secret;
    }

    /** A new one, with a key that never leaves the folder; refused if there is one already. */
    public static Witness found(Path folder, String name) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteKey key = NoteKey.of(name, pair.getPublic());
        Files.createDirectories(folder);
        Path file = Files.createFile(
                folder.resolve(KEY_FILE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                key + "\n"
                        + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n",
                StandardOpenOption.SYNC);
        return new Witness(folder, key, pair.getPrivate());
    }

    /** The one that lives in that folder. */
    public static Witness in(Path folder) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(folder.resolve(KEY_FILE));
        PrivateKey secret = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
        return new Witness(folder, NoteKey.read(lines.get(0)), secret);
    }

    public NoteKey key() {
        return key;
    }

    /**
     * Looks at an installation's archive, trusting those keys of it; keeps copies of what is new, and answers with the notes
     * of the new checkpoints, cosigned. Refused, with nothing kept, if anything in it does not hold together or is not what
     * this witness has seen before. What has been seen is taken from the copies here, and what is new is copied before it is
     * looked at: the archive is in the hands of whoever it is to be a witness against.
     */
    public List<SignedNote> cosign(Archive theirs, KnownKeys installation) throws IOException {
        var mine = new Archive(folder);
        int seen = mine.last();
        int last = theirs.last();
        if (last < seen) {
            throw new IllegalArgumentException(
                    "the archive ends at checkpoint " + last + ", and " + seen + " have been seen before");
        }
        requireAsSeen(theirs, mine, seen);
        Path incoming = Files.createTempDirectory(folder, "incoming");
        try {
            var fresh = new Archive(incoming);
            for (int number = seen + 1; number <= last; number++) {
                Files.copy(theirs.note(number), fresh.note(number));
                Files.copy(theirs.deltas(number), fresh.deltas(number));
            }
            new ArchiveCheck(mine.upTo(seen, fresh), installation).upTo(last, seen);
            return keep(fresh, mine, seen, last);
        } finally {
            delete(incoming);
        }
    }

    private static void requireAsSeen(Archive theirs, Archive mine, int seen) throws IOException {
        for (int number = 1; number <= seen; number++) {
            boolean sameNote =
                    theirs.readNote(number).text().equals(mine.readNote(number).text());
            if (!sameNote || Files.mismatch(theirs.deltas(number), mine.deltas(number)) >= 0) {
                throw new IllegalArgumentException("checkpoint " + number + " is not the one that was seen before");
            }
        }
    }

    private List<SignedNote> keep(Archive fresh, Archive mine, int seen, int last) throws IOException {
        List<SignedNote> cosigned = new ArrayList<>();
        for (int number = seen + 1; number <= last; number++) {
            SignedNote note = fresh.readNote(number);
            SignedNote both = note.with(SignedNote.Mark.sign(note.text(), key, secret));
            Files.move(fresh.deltas(number), mine.deltas(number), StandardCopyOption.REPLACE_EXISTING);
            mine.write(number, both);
            cosigned.add(both);
        }
        return cosigned;
    }

    private static void delete(Path incoming) throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(incoming);
    }
}
