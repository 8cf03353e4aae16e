package org.xueshi.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;

/**
 * The installation's own certificate for PDFs, made on first use and kept beside the ledger's keys, outside the database.
 * It is nobody else's word: readers of PDF say that they don't know it. What it adds is that they notice a change.
 */
@Component
class PaperKey {

    /** The format asks for one; what protects the file is that only its owner reads it. */
    static final char[] PASSWORD = "paper".toCharArray();

    private static final String FILE = "paper.p12";
    private static final String OWNER_ONLY = "rw-------";
    private static final Duration VALID = Duration.ofDays(20 * 365);
    private static final int SERIAL_BITS = 127;

    private final Path folder;
    private final ApplicationClock clock;

    PaperKey(@Value("${xueshi.keys:${xueshi.data}/keys}") Path folder, ApplicationClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The key store's bytes. */
    byte[] store() {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                keep(file, make());
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key for PDFs can't be kept in " + folder, unreadable);
        }
    }

    private void keep(Path file, byte[] store) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                "new",
                ".p12",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.write(fresh, store, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            // Theirs is as good.
        } finally {
            Files.delete(fresh);
        }
    }

    private byte[] make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("paper", pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair)});
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private Certificate certificate(KeyPair pair) throws GeneralSecurityException, OperatorCreationException {
        Instant now = clock.instant();
        var name = new X500Name("CN=Xueshi transcripts");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(VALID)),
                name,
                pair.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
