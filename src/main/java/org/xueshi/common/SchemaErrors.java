package org.xueshi.common;

import static java.util.Map.entry;

import com.networknt.schema.Error;
import com.networknt.schema.i18n.DefaultMessageSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema finds wrong, in words that say what to write instead. */
final class SchemaErrors {

    /** Our words for what people meet, by the library's name of the error. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            entry("required", "common.problem.required"),
            entry("additionalProperties", "common.problem.unknown-key"),
            entry("unevaluatedProperties", "common.problem.unknown-key"),
            entry("enum", "common.problem.enum"),
            entry("const", "common.problem.const"),
            entry("minLength", "common.problem.too-short"),
            entry("maxLength", "common.problem.too-long"),
            entry("minItems", "common.problem.too-few"),
            entry("maxItems", "common.problem.too-many"),
            entry("uniqueItems", "common.problem.twice"),
            entry("minimum", "common.problem.minimum"),
            entry("maximum", "common.problem.maximum"),
            entry("exclusiveMinimum", "common.problem.not-more"),
            entry("multipleOf", "common.problem.multiple"),
            entry("pattern", "common.problem.pattern"),
            entry("format.date", "common.problem.date"),
            entry("oneOf", "common.problem.one-of"));

    /** The types of JSON; each has its words. */
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    private SchemaErrors() {}

    static Sentence sentence(Error error) {
        Object[] given = given(error);
        if (error.getMessageKey().equals("type") && Stream.of(given).allMatch(TYPES::contains)) {
            return Sentence.of("common.problem.type", type(given[0]), type(given[1]));
        }
        String key = KEYS.get(error.getMessageKey());
        return key == null ? Sentence.of("common.problem.schema", asTheLibrarySays(error)) : Sentence.of(key, given);
    }

    /** Counts stay numbers, for words that depend on them. */
    private static Object[] given(Error error) {
        Object[] arguments = error.getArguments();
        return arguments == null
                ? new Object[0]
                : Stream.of(arguments)
                        .map(one -> one instanceof Integer count ? count : String.valueOf(one))
                        .toArray();
    }

    private static Sentence type(Object name) {
        return Sentence.of("common.problem.type." + name);
    }

    private static Localised asTheLibrarySays(Error error) {
        String chinese = DefaultMessageSource.getInstance()
                .getMessage(error.getMessageKey(), Locale.SIMPLIFIED_CHINESE, error.getArguments());
        return new Localised(chinese, error.getMessage());
    }
}
