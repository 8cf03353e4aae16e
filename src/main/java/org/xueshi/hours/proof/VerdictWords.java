package org.xueshi.hours.proof;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which every verifier speaks, in one language; they lie in a file that all of them read. */
public record VerdictWords(Map<String, String> texts) {

    private static final String FILE = "/messages/proof/proof_%s.properties";

    public VerdictWords {
        texts = Map.copyOf(texts);
    }

    /** Chinese for any Chinese language, else English. */
    public static VerdictWords in(Locale locale) {
        String language = "zh".equals(locale.getLanguage()) ? "zh" : "en";
        var properties = new Properties();
        try (var file = VerdictWords.class.getResourceAsStream(FILE.formatted(language))) {
            if (file == null) {
                throw new IllegalStateException("the verifier's words are missing");
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new VerdictWords(texts);
    }

    /** The text under that key with its arguments filled in. */
    public String say(String key, String... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    /** What is wrong, in one sentence. */
    public String say(Verdict.Problem problem) {
        String reason = say("proof.reason." + problem.reason().name().toLowerCase(Locale.ROOT));
        return problem.sequence() == 0 ? reason : say("proof.at-entry", Integer.toString(problem.sequence()), reason);
    }

    /** A year, or all of them. */
    public String scope(Transcript transcript) {
        return transcript.scope().equals(Transcript.CAREER)
                ? say("proof.scope.career")
                : say("proof.scope.year", transcript.scope());
    }

    /** Who cosigned the checkpoint, as far as that was checked, and apart from them who is only named there. */
    public Map<String, String> cosigners(Verdict.True found) {
        var names = new LinkedHashMap<String, String>();
        if (!found.witnesses().isEmpty()) {
            names.put(say("proof.witnesses"), joined(found.witnesses().stream().map(NoteKey::name)));
        }
        if (!found.unchecked().isEmpty()) {
            names.put(say("proof.witnesses.unchecked"), joined(found.unchecked().stream()));
        }
        return names.isEmpty() ? Map.of(say("proof.witnesses"), say("proof.witnesses.none")) : names;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    /** How the hours are known; as it stands if a false transcript says something else. */
    public String strength(EntryText entry) {
        String key = "proof.strength." + entry.strength().toLowerCase(Locale.ROOT);
        return texts.containsKey(key) ? say(key) : entry.strength();
    }

    /** What an entry amends and why, and whether it is late; empty if neither. */
    public String aside(EntryText entry) {
        String late = entry.year() == entry.day().getYear()
                ? ""
                : say("proof.late", Integer.toString(entry.day().getYear()));
        String amends = entry.amends() == 0 || entry.kind().equals("POSTING")
                ? ""
                : say(
                        "proof." + entry.kind().toLowerCase(Locale.ROOT),
                        Integer.toString(entry.amends()),
                        entry.reason());
        return late.isEmpty() || amends.isEmpty() ? late + amends : amends + " · " + late;
    }
}
