package org.xueshi.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts Tika's rendering of a document into the text of its pages. */
final class PageTexts {

    private static final Pattern PAGE = Pattern.compile("<div class=\"page\">");
    private static final Pattern HEAD = Pattern.compile("^.*?<body[^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PageTexts() {}

    static List<String> of(@Nullable String html) {
        if (html == null) {
            return List.of();
        }
        String[] pieces = PAGE.split(html);
        List<String> pages = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            pages.add(plain(pieces[i]));
        }
        return pages;
    }

    /** All of it, without what stands before its body. */
    static String all(@Nullable String html) {
        return html == null ? "" : plain(HEAD.matcher(html).replaceFirst(""));
    }

    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
