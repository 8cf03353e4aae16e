package org.xueshi.records;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Signs a PDF as ETSI EN 319 142 has it (PAdES, baseline B), with the installation's own certificate. */
@Component
class PaperSignature {

    private final PaperKey key;

    PaperSignature(PaperKey key) {
        this.key = key;
    }

    byte[] sign(byte[] pdf, Instant at) {
        try (var token = new Pkcs12SignatureToken(key.store(), new PasswordProtection(PaperKey.PASSWORD))) {
            DSSPrivateKeyEntry entry = token.getKeys().getFirst();
            var parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(entry.getCertificate());
            parameters.setCertificateChain(entry.getCertificateChain());
            parameters
                    .bLevel()
                    .setSigningDate(signedAt(at, entry.getCertificate().getNotBefore()));
            // No revocation lists are asked for: the certificate is the installation's own.
            var service = new PAdESService(new CommonCertificateVerifier());
            var document = new InMemoryDocument(pdf, "transcript.pdf", MimeTypeEnum.PDF);
            var value = token.sign(service.getDataToSign(document, parameters), parameters.getDigestAlgorithm(), entry);
            var signed = new ByteArrayOutputStream();
            service.signDocument(document, parameters, value).writeTo(signed);
            return signed.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** When it was issued; a key that had to be made anew since then can't have signed before its beginning. */
    private static Date signedAt(Instant issued, Date keySince) {
        Date at = Date.from(issued);
        return at.before(keySince) ? keySince : at;
    }
}
