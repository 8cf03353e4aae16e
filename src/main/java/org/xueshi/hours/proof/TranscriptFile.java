package org.xueshi.hours.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A transcript as people hand it on: its own text, or a PDF that carries that text unpacked between two marks. */
public final class TranscriptFile {

    /** Stands before the text in a PDF. */
    public static final String BEGIN = "-----BEGIN XUESHI TRANSCRIPT-----\n";

    /** Stands behind it. */
    public static final String END = "-----END XUESHI TRANSCRIPT-----\n";

    private static final String PDF = "%PDF-";

    private TranscriptFile() {}

    /** The transcript's text; refused if the file is a PDF without one, or no text. */
    public static String text(byte[] file) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        if (!latin.startsWith(PDF)) {
            return decoded(file, 0, file.length);
        }
        int begin = latin.indexOf(BEGIN);
        int end = latin.indexOf(END, begin + 1);
        if (begin < 0 || end < 0 || latin.indexOf(BEGIN, begin + 1) >= 0) {
            throw new IllegalArgumentException("this PDF carries no transcript, or more than one");
        }
        return decoded(file, begin + BEGIN.length(), end);
    }

    /** What can be made out of a file that can't be read, to find out where it is damaged. */
    static String damaged(byte[] file) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        int begin = latin.indexOf(BEGIN);
        return begin < 0 ? latin : latin.substring(begin + BEGIN.length());
    }

    private static String decoded(byte[] file, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, to - from))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("it is not UTF-8 text", notText);
        }
    }
}
