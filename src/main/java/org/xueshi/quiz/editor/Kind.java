package org.xueshi.quiz.editor;

import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Kinds of questions as files name them, and what a new one of each begins with. */
enum Kind {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    MATCHING,
    ORDERING,
    NUMERIC,
    SHORT_ANSWER,
    CLOZE;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As it stands in a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a question; a single choice if its kind is none. */
    static Kind of(JsonNode question) {
        String word = question.path("kind").asString("");
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(SINGLE);
    }

    /** A question with room for what the kind asks for. */
    ObjectNode start(String id) {
        ObjectNode question = NODES.objectNode().put("id", id).put("kind", word());
        question.set("text", text());
        switch (this) {
            case SINGLE -> question.set("options", options(1, 3));
            case MULTIPLE -> question.set("options", options(2, 4));
            case TRUE_FALSE -> question.put("correct", true);
            case MATCHING -> question.set("pairs", array(pair(), pair(), pair()));
            case ORDERING -> question.set("steps", array(text(), text(), text()));
            case NUMERIC -> question.set("answers", array(number()));
            case SHORT_ANSWER -> question.set("answers", array(words()));
            case CLOZE -> {
                question.set("text", NODES.objectNode().put("zh", "{{1}}").put("en", "{{1}}"));
                question.set("blanks", array(writtenBlank()));
            }
        }
        question.set("feedback", text());
        return question;
    }

    private static ArrayNode options(int right, int all) {
        ArrayNode options = NODES.arrayNode();
        for (int i = 0; i < all; i++) {
            options.add(option(i < right));
        }
        return options;
    }

    static ObjectNode option(boolean right) {
        ObjectNode option = NODES.objectNode();
        option.set("text", text());
        if (right) {
            option.put("correct", true);
        }
        return option;
    }

    static ObjectNode pair() {
        ObjectNode pair = NODES.objectNode();
        pair.set("text", text());
        pair.set("match", text());
        return pair;
    }

    static ObjectNode number() {
        return NODES.objectNode().put("value", 0);
    }

    static ObjectNode words() {
        ObjectNode words = NODES.objectNode();
        words.set("text", text());
        return words;
    }

    static ObjectNode writtenBlank() {
        ObjectNode blank = NODES.objectNode();
        blank.set("answers", array(words()));
        return blank;
    }

    static ObjectNode listedBlank() {
        ObjectNode blank = NODES.objectNode();
        blank.set("options", options(1, 3));
        return blank;
    }

    static ObjectNode text() {
        return NODES.objectNode().put("zh", "").put("en", "");
    }

    private static ArrayNode array(ObjectNode... nodes) {
        ArrayNode array = NODES.arrayNode();
        for (ObjectNode node : nodes) {
            array.add(node);
        }
        return array;
    }
}
