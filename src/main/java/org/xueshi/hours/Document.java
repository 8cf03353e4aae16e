package org.xueshi.hours;

import org.xueshi.library.FileId;

/**
 * A document that a claim carries, as a copy of what is needed to find and to check it.
 *
 * @param file SHA-256 of its bytes in hex, by which the library keeps it
 * @param name as its member called it
 * @param mediaType as its bytes tell
 */
public record Document(String file, String name, String mediaType, long bytes) {

    /** Longest name kept, in characters. */
    public static final int NAME_LENGTH = 120;

    private static final String PICTURE = "image/";

    public Document {
        if (!new FileId(file).sha256().equals(file) || name.isBlank() || name.length() > NAME_LENGTH || bytes < 1) {
            throw new IllegalArgumentException("a document has bytes and a name of at most 120 characters");
        }
    }

    /** Whether a page may show it in place; anything else is downloaded. */
    public boolean picture() {
        return mediaType.startsWith(PICTURE);
    }
}
