package org.xueshi.people.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An account at a provider.
 *
 * @param issuer the provider, as it names itself
 * @param subject what the provider never gives to anybody else; at most 255 signs (OpenID Connect Core, section 2)
 */
public record Account(String issuer, String subject) {

    private static final int LONGEST_ISSUER = 1_000;
    private static final int LONGEST_SUBJECT = 255;

    public Account {
        if (issuer.isBlank() || issuer.length() > LONGEST_ISSUER) {
            throw new IllegalArgumentException("not an issuer");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("not a subject");
        }
    }

    String issuerKey() {
        return digest(issuer);
    }

    String subjectKey() {
        return digest(subject);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
