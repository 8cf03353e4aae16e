package org.xueshi.quiz.editor;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A bank as YAML text, such as a person would write it. */
final class BankText {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    // A line that is cut is hard to compare.
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build())
            .build();

    private BankText() {}

    static String write(JsonNode bank) {
        return YAML.writeValueAsString(bank);
    }

    /** Empty if it is no list of questions: then nobody writes over it. */
    static Optional<ArrayNode> read(String text) {
        try {
            return YAML.readTree(text) instanceof ArrayNode list
                            && list.valueStream().allMatch(JsonNode::isObject)
                    ? Optional.of(list)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
