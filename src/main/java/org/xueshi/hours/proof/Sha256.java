package org.xueshi.hours.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 digest, 32 bytes. */
public final class Sha256 {

    public static final int LENGTH = 32;

    /** What the first entry of a chain names as the one before it. */
    public static final Sha256 NONE = new Sha256(new byte[LENGTH]);

    /** Looking the algorithm up takes longer than hashing an entry. */
    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Sha256::sha);

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A digest as stored; refused unless it is 32 bytes long. */
    public static Sha256 stored(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /** The same of a row that somebody may have written by hand: what is no digest at all is that of nothing. */
    public static Sha256 orNone(byte[] bytes) {
        return bytes.length == LENGTH ? stored(bytes) : NONE;
    }

    /** From the text of {@link #base64}, refused if it could have been written otherwise. */
    public static Sha256 read(String base64) {
        Sha256 digest = stored(Base64.getDecoder().decode(base64));
        if (!digest.base64().equals(base64)) {
            throw new IllegalArgumentException("not a digest as it is written: " + base64);
        }
        return digest;
    }

    /** Of the parts, one after the other. */
    public static Sha256 of(byte[]... parts) {
        MessageDigest sha = SHA.get();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return new Sha256(sha.digest());
    }

    /** Of the first bytes. */
    public static Sha256 of(byte[] content, int length) {
        MessageDigest sha = SHA.get();
        sha.update(content, 0, length);
        return new Sha256(sha.digest());
    }

    /** Of the text's UTF-8 bytes. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a first byte and two digests: how trees and chains are joined. */
    static Sha256 joined(byte first, Sha256 left, Sha256 right) {
        MessageDigest sha = SHA.get();
        sha.update(first);
        sha.update(left.bytes);
        sha.update(right.bytes);
        return new Sha256(sha.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** As proofs and notes write it, with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Hexadecimal, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
