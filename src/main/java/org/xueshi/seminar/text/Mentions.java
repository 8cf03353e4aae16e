package org.xueshi.seminar.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Whom a post speaks to: an @ followed by the name of somebody who takes part. */
public final class Mentions {

    private Mentions() {}

    /** Those of the names that the own words mention; of names that begin alike the longest one that fits. */
    public static Set<String> in(String ownWords, Collection<String> names) {
        Set<String> found = new LinkedHashSet<>();
        pattern(names).ifPresent(pattern -> {
            var matcher = pattern.matcher(ownWords);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }

    /** Makes mentions stand out in a parsed post. */
    static void setOff(Node post, Collection<String> names) {
        pattern(names).ifPresent(pattern -> {
            List<Text> texts = new ArrayList<>();
            post.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    texts.add(text);
                }
            });
            texts.forEach(text -> setOff(text, pattern));
        });
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

    /** Longer names first, so that the shorter one in them is not taken for it; a Latin name ends where its word does. */
    private static Optional<Pattern> pattern(Collection<String> names) {
        String any = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name) + (endsInLatin(name) ? "(?![A-Za-z0-9])" : ""))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("@(" + any + ")"));
    }

    private static boolean endsInLatin(String name) {
        char last = name.charAt(name.length() - 1);
        return last < 128 && Character.isLetterOrDigit(last);
    }
}
