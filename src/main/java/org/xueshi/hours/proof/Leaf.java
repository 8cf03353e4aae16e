package org.xueshi.hours.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a checkpoint says of one member's year: a leaf of its tree.
 *
 * @param salt 16 random bytes, so that nobody can guess their way from a neighbour's hash to the neighbour's hours
 * @param hundredths sum of the year's entries, in hundredths of a class hour
 * @param entries how many there are
 * @param last sequence of the last one
 * @param head that one's hash
 */
public record Leaf(byte[] salt, String member, int year, int hundredths, int entries, int last, Sha256 head) {

    public static final int SALT_LENGTH = 16;

    private static final byte VERSION = 1;

    public Leaf {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a leaf's salt has 16 bytes, not " + salt.length);
        }
        salt = salt.clone();
    }

    /** A version byte, the salt, and each value as a length of four bytes and that many bytes. */
    byte[] content() {
        byte[] id = member.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + SALT_LENGTH + 4 + id.length + 4 * 8 + 4 + Sha256.LENGTH)
                .put(VERSION)
                .put(salt)
                .putInt(id.length)
                .put(id)
                .putInt(Integer.BYTES)
                .putInt(year)
                .putInt(Integer.BYTES)
                .putInt(hundredths)
                .putInt(Integer.BYTES)
                .putInt(entries)
                .putInt(Integer.BYTES)
                .putInt(last)
                .putInt(Sha256.LENGTH)
                .put(head.bytes())
                .array();
    }

    /** Its hash in the tree. */
    public Sha256 hash() {
        return Merkle.leaf(content());
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }
}
