package org.xueshi.seminar.likeness;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a text is compared by: every run of three of its tokens. A token is a single Han character or a lower-case word, so
 * that Chinese and English are measured alike; punctuation, spaces and signs that nobody sees are nothing to it.
 */
public final class Shingles {

    /** Long enough that set phrases rarely meet, short enough that a changed word leaves most of a sentence. */
    static final int TOKENS = 3;

    private Shingles() {}

    /** All of the text; of one shorter than a shingle its tokens. */
    public static Set<String> of(String words) {
        return new HashSet<>(read(stream(words)));
    }

    /** The tokens in their order. */
    static List<String> tokens(String words) {
        return read(tokenStream(words));
    }

    /** As the library's filters take it. */
    static TokenStream stream(String words) {
        var shingles = new ShingleFilter(tokenStream(words), TOKENS, TOKENS);
        shingles.setOutputUnigrams(false);
        shingles.setOutputUnigramsIfNoShingles(true);
        return shingles;
    }

    private static TokenStream tokenStream(String words) {
        var tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(plain(words)));
        return new LowerCaseFilter(tokens);
    }

    /** Full width as half width, and without invisible signs, by which a copy could be made to look new. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    /** Reads a stream to its end. */
    static List<String> read(TokenStream stream) {
        List<String> all = new ArrayList<>();
        try (stream) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all.add(term.toString());
            }
            stream.end();
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return all;
    }
}
