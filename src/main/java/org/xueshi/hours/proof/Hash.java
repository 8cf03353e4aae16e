package org.xueshi.hours.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash, 32 bytes, in a text of its own: Base64 with padding. */
public final class Hash {

    public static final int LENGTH = 32;

    /** What the first entry of a chain follows. */
    public static final Hash NONE = new Hash(new byte[LENGTH]);

    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Hash::sha);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** These 32 bytes; refused if they are more or fewer. */
    public static Hash stored(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** From the text of {@link #toString}, refused if it could have been written otherwise. */
    public static Hash read(String text) {
        Hash hash = stored(Base64.getDecoder().decode(text));
        if (!hash.toString().equals(text)) {
            throw new IllegalArgumentException("not a hash as it is written: " + text);
        }
        return hash;
    }

    /** Of the parts, one after the other. */
    public static Hash of(byte[]... parts) {
        MessageDigest sha = SHA.get();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return new Hash(sha.digest());
    }

    /** Of a first byte and two hashes: how trees and chains are joined. */
    static Hash joined(byte first, Hash left, Hash right) {
        MessageDigest sha = SHA.get();
        sha.update(first);
        sha.update(left.bytes);
        sha.update(right.bytes);
        return new Hash(sha.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
