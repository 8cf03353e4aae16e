package org.xueshi.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes a session's token, and the hash by which the server knows it. */
final class Tokens {

    /** 256 bits: nobody guesses one. */
    private static final int BYTES = 32;

    /** In base64url without padding. */
    private static final int LENGTH = 43;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it has the length of a token, so that nonsense needs no look into the tables. */
    static boolean isOne(String token) {
        return token.length() == LENGTH;
    }

    /** SHA-256 in lower-case hexadecimal. Plain, because there is nothing to guess in 256 random bits. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
