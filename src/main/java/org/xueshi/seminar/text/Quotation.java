package org.xueshi.seminar.text;

import java.util.stream.Collectors;

/** A passage of somebody else's post as it stands in one's own. */
public final class Quotation {

    /** Lines of a long post that are taken; whoever wants more takes it by hand. */
    private static final int MOST_LINES = 12;

    private Quotation() {}

    /** The words as a quotation in Markdown, with who said so in its first line, and an empty line to go on in. */
    public static String of(String author, String markdown) {
        String words = PostText.ownWords(markdown)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(line -> "> " + line.strip())
                .collect(Collectors.joining("\n>\n"));
        return "> **" + author.replaceAll("[*\\\\\\[\\]<>]", "") + "**\n>\n" + words + "\n\n";
    }
}
