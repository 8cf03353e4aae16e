package org.xueshi.library;

import java.util.regex.Pattern;

/** Names a stored file by the SHA-256 of its bytes, in lower-case hex: the same bytes are kept once. */
public record FileId(String sha256) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + sha256);
        }
    }
}
