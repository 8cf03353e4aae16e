package org.xueshi.common;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The words of every room in both languages, read from {@code messages/<room>/<room>_zh.properties} and {@code _en}.
 *
 * <p>A text is always a {@link MessageFormat}, with or without arguments, so that an apostrophe means the same in each:
 * write ’. Arguments that are {@link Localised} or a {@link Sentence} are told in the same language. A key that no bundle
 * knows is logged once and shown as it stands.
 */
@Component
public class RoomTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(RoomTexts.class);
    private static final String FILES = "classpath*:messages/*/*_%s.properties";

    private static final Map<String, String> CHINESE = read("zh");
    private static final Map<String, String> ENGLISH = read("en");
    private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

    /** Chinese first: it is what somebody reads whose browser asks for neither language. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... arguments) {
        return told(key, locale, arguments);
    }

    /** The text for whoever has no interface that knows this provider. */
    static String told(String key, Locale locale, @Nullable Object... arguments) {
        String text = texts(locale).get(key);
        if (text == null) {
            if (MISSING.add(key)) {
                LOG.warn("No text for the key {} in {}", key, locale);
            }
            return key;
        }
        return new MessageFormat(text, locale).format(filledIn(locale, arguments));
    }

    private static @Nullable Object[] filledIn(Locale locale, @Nullable Object[] arguments) {
        @Nullable Object[] told = arguments.clone();
        for (int i = 0; i < told.length; i++) {
            if (told[i] instanceof Localised text) {
                told[i] = text.in(locale);
            } else if (told[i] instanceof Sentence sentence) {
                told[i] = sentence.in(locale);
            }
        }
        return told;
    }

    private static Map<String, String> texts(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES.formatted(language))) {
                Properties texts =
                        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }
}
