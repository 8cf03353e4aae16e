package org.xueshi.library;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.filter.MetadataFilter;

/**
 * Runs in the process that reads documents, and adds in which language one is written: by its words alone, while Tika's own
 * filter takes the tags around them for English. Named in {@code library/tika.xml}.
 */
public final class TextLanguage extends MetadataFilter {

    /** Letters that tell a language; more make it slower, not surer. */
    private static final int ENOUGH = 5_000;

    /** Fewer tell nothing. */
    private static final int TOO_FEW = 20;

    @Override
    public void filter(Metadata found) throws TikaException {
        String words = PageTexts.all(found.get(TikaCoreProperties.TIKA_CONTENT));
        if (words.length() < TOO_FEW) {
            return;
        }
        LanguageResult likeliest = detector().detect(words.substring(0, Math.min(words.length(), ENOUGH)));
        // It calls itself certain of nothing short of a book; of a page its first guess is right all the same.
        found.set(TikaCoreProperties.TIKA_DETECTED_LANGUAGE, likeliest.getLanguage());
    }

    private static OpenNLPDetector detector() throws TikaException {
        try {
            var detector = new OpenNLPDetector();
            detector.loadModels();
            return detector;
        } catch (IOException missing) {
            throw new TikaException("the languages can't be loaded", missing);
        }
    }
}
