package org.xueshi.lecture.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** A formula on a page, in TeX; the browser draws it. */
final class Formula extends CustomNode {

    private static final Pattern WORDS =
            Pattern.compile("\\\\(?:text|textbf|textit|mathrm|operatorname)\\s*\\{([^{}]*)}");
    /** What only arranges what is read. */
    private static final Pattern ARRANGEMENT = Pattern.compile(
            "\\\\(?:left|right|begin|end|displaystyle|quad|qquad|[,;:! ])(?![A-Za-z])|\\{(?:aligned|cases)}");

    private static final Pattern SYMBOL = Pattern.compile("\\\\[A-Za-z]+|\\\\.|\\d+(?:[.,]\\d+)*|[^\\s{}^_&\\\\]");

    private final String tex;
    private final boolean display;

    /** @param display whether it stands on a line of its own */
    Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean isDisplay() {
        return display;
    }

    /** As much to read as the formula: its words, and a word for each number, letter and sign. */
    String toRead() {
        Matcher words = WORDS.matcher(tex);
        String spoken = words.results().map(found -> found.group(1)).collect(Collectors.joining(" "));
        String signs = ARRANGEMENT.matcher(words.replaceAll(" ")).replaceAll(" ");
        return spoken + " " + SYMBOL.matcher(signs).results().map(sign -> "x").collect(Collectors.joining(" "));
    }

    /** Whether every brace is closed, and none that was not opened. */
    boolean isBalanced() {
        int open = 0;
        for (int i = 0; i < tex.length() && open >= 0; i++) {
            char sign = tex.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '{') {
                open++;
            } else if (sign == '}') {
                open--;
            }
        }
        return open == 0;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.visit(this);
    }
}
