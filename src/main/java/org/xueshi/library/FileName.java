package org.xueshi.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which somebody keeps a file: shown, and offered when it is downloaded, never a path. What names are abused
 * for is taken out of them: folders, control characters, signs that turn the direction of writing so that
 * {@code exe.pdf} is read where {@code fdp.exe} stands, and characters that some file system forbids.
 */
public record FileName(String value) {

    /** In characters; what file systems allow, with room for an ending in three bytes a character. */
    public static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[:*?\"<>|]");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    public FileName {
        if (!value.equals(cleaned(value))) {
            throw new IllegalArgumentException("not a name for a file");
        }
    }

    /** Of whatever a browser calls a file; {@code file} if nothing is left of that. */
    public static FileName of(String asUploaded) {
        return new FileName(cleaned(asUploaded));
    }

    /** The ending in lower case without its dot; empty if there is none. */
    public String ending() {
        var found = ENDING.matcher(value);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String cleaned(String name) {
        String plain = FOLDERS.matcher(name).replaceFirst("");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = FORBIDDEN.matcher(plain).replaceAll("");
        plain = shortened(AT_THE_EDGES
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(""));
        return plain.isEmpty() ? "file" : plain;
    }

    /** Keeps the ending, which says what it is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        String kept = ending.find() ? ending.group() : "";
        int end = LONGEST - kept.length();
        // Not through the middle of a character beyond the first plane.
        String start = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        return AT_THE_EDGES.matcher(start).replaceAll("") + kept;
    }
}
