package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.hours.proof.KeyChange;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.SignedNote;

/**
 * The Ed25519 keys that sign for this installation. The secret halves lie in a folder outside the database, readable by
 * its owner only, and never leave it; the database knows the public halves, and of each change of keys the note that both
 * keys signed, so that what an old key has signed stays true.
 */
@Component
public class SigningKeys {

    private static final String OWNER_ONLY = "rw-------";

    private final Path folder;
    private final JdbcTemplate jdbc;
    private final ApplicationClock clock;

    SigningKeys(@Value("${xueshi.keys:${xueshi.data}/keys}") Path folder, JdbcTemplate jdbc, ApplicationClock clock) {
        this.folder = folder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key that can sign here. */
    record Signer(NoteKey key, PrivateKey secret) {
        SignedNote.Mark sign(String text) {
            return SignedNote.Mark.sign(text, key, secret);
        }
    }

    /** All public keys that have ever signed for this installation, the newest last. */
    public List<NoteKey> all() {
        return jdbc.queryForList("select public_key from ledger_key order by number", String.class).stream()
                .map(NoteKey::read)
                .toList();
    }

    /** The notes by which each key handed over to the next, the first one first. */
    public List<String> changes() {
        return jdbc.queryForList(
                "select change_note from ledger_key where change_note is not null order by number", String.class);
    }

    /** All that a verifier elsewhere needs to know. */
    public KnownKeys published() {
        return new KnownKeys(all(), changes().stream().map(SignedNote::read).toList());
    }

    /** The key that signs now; made if this is a new installation, refused if its file is not on this machine. */
    @Transactional
    Signer current() {
        List<NoteKey> known = all();
        return known.isEmpty() ? first() : signer(known.size(), known.getLast());
    }

    private Signer first() {
        KeyPair pair = pair();
        var key = NoteKey.of("xueshi-" + Ids.next().substring(24), pair.getPublic());
        Optional<Signer> before = stored(1);
        if (before.isEmpty()) {
            store(1, key, pair.getPrivate());
        }
        Signer signer = before.orElseGet(() -> new Signer(key, pair.getPrivate()));
        jdbc.update(
                "insert into ledger_key (number, public_key) values (1, ?)",
                signer.key().toString());
        return signer;
    }

    /** A new key takes over; both sign that it does. To be called under the {@link CheckpointLock}. */
    @Transactional
    NoteKey rotate(int lastCheckpoint) {
        Signer old = current();
        int number = all().size() + 1;
        KeyPair pair = pair();
        var key = NoteKey.of(old.key().name(), pair.getPublic());
        var change =
                new KeyChange(old.key(), key, lastCheckpoint, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var both = new SignedNote(change.text(), List.of(old.sign(change.text())))
                .with(SignedNote.Mark.sign(change.text(), key, pair.getPrivate()));
        putAside(number);
        store(number, key, pair.getPrivate());
        jdbc.update(
                "insert into ledger_key (number, public_key, change_note) values (?, ?, ?)",
                number,
                key.toString(),
                both.toString());
        return key;
    }

    /**
     * What an attempt left behind that was cut off before its row. It never signs: it may have lain there when the key that
     * is to be changed was stolen. Nor is it deleted, since a database set back to a backup knows less than there was.
     */
    private void putAside(int number) {
        try {
            Files.move(file(number), folder.resolve("ledger-" + number + "-unused-" + Ids.next() + ".key"));
        } catch (NoSuchFileException asItShouldBe) {
            return;
        } catch (IOException full) {
            throw new UncheckedIOException("the signing key can't be kept in " + folder, full);
        }
    }

    private Signer signer(int number, NoteKey expected) {
        return stored(number)
                .filter(signer -> signer.key().equals(expected))
                .orElseThrow(() -> new NoSigningKeyRefused(folder.toString(), expected.fingerprint()));
    }

    private Path file(int number) {
        return folder.resolve("ledger-" + number + ".key");
    }

    private Optional<Signer> stored(int number) {
        try {
            List<String> lines = Files.readAllLines(file(number));
            byte[] secret = Base64.getDecoder().decode(lines.get(1));
            return Optional.of(new Signer(
                    NoteKey.read(lines.get(0)),
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret))));
        } catch (IOException
                | GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    private void store(int number, NoteKey key, PrivateKey secret) {
        String lines = key + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    "new",
                    ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            Files.writeString(fresh, lines, StandardOpenOption.SYNC);
            // A key that is there is never written over, whoever made it.
            Files.createLink(file(number), fresh);
            Files.delete(fresh);
        } catch (FileAlreadyExistsException leftover) {
            throw new IllegalStateException("another key lies where a new one should: " + file(number), leftover);
        } catch (IOException full) {
            throw new UncheckedIOException("the signing key can't be kept in " + folder, full);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
