package org.xueshi.seminar.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Whom a post speaks to: an @ followed by the name of somebody who takes part. Made once for those who do. */
public final class Mentions {

    /** Where nobody takes part. */
    public static final Mentions NONE = new Mentions("");

    private final String any;
    private final @Nullable Pattern pattern;

    private Mentions(String any) {
        this.any = any;
        pattern = any.isEmpty() ? null : Pattern.compile("@(" + any + ")");
    }

    /** Longer names first, so that the shorter one in them is not taken for it; a Latin name ends where its word does. */
    public static Mentions of(Collection<String> names) {
        return new Mentions(names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name) + (endsInLatin(name) ? "(?![A-Za-z0-9])" : ""))
                .collect(Collectors.joining("|")));
    }

    /** Those of the names that the own words mention; of names that begin alike the longest one that fits. */
    public Set<String> in(String ownWords) {
        return pattern == null
                ? Set.of()
                : pattern.matcher(ownWords)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Makes mentions stand out in a parsed post. */
    void setOff(Node post) {
        if (pattern == null) {
            return;
        }
        List<Text> texts = new ArrayList<>();
        post.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }
        });
        texts.forEach(text -> setOff(text, pattern));
    }

    /** Of the same names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mentions mentions && any.equals(mentions.any);
    }

    @Override
    public int hashCode() {
        return any.hashCode();
    }

    private static void setOff(Text text, Pattern pattern) {
        String words = text.getLiteral();
        var matcher = pattern.matcher(words);
        int from = 0;
        while (matcher.find()) {
            text.insertBefore(new Text(words.substring(from, matcher.start())));
            var strong = new StrongEmphasis();
            strong.appendChild(new Text(matcher.group()));
            text.insertBefore(strong);
            from = matcher.end();
        }
        text.setLiteral(words.substring(from));
    }

    private static boolean endsInLatin(String name) {
        char last = name.charAt(name.length() - 1);
        return last < 128 && Character.isLetterOrDigit(last);
    }
}
