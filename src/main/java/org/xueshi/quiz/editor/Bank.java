package org.xueshi.quiz.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.courses.draft.ItemDraft;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The questions of one file while they are written. Each change is kept at once; ids stay with their questions. */
final class Bank {

    private final ItemDraft draft;
    private final String path;
    private final ArrayNode questions;

    Bank(ItemDraft draft, String path, ArrayNode questions) {
        this.draft = draft;
        this.path = path;
        this.questions = questions;
    }

    String path() {
        return path;
    }

    List<ObjectNode> questions() {
        return questions.valueStream().map(ObjectNode.class::cast).toList();
    }

    /** Writes what was changed within a question. */
    void keep() {
        draft.write(path, BankText.write(questions));
    }

    ObjectNode add(Kind kind) {
        ObjectNode question = kind.start(nextId());
        questions.add(question);
        keep();
        return question;
    }

    /** A copy right after the original, with an id of its own. */
    ObjectNode duplicate(ObjectNode original) {
        ObjectNode copy = original.deepCopy().put("id", nextId());
        questions.insert(indexOf(original) + 1, copy);
        keep();
        return copy;
    }

    /** Takes it out and answers how to put it back. */
    Runnable remove(ObjectNode question) {
        int index = indexOf(question);
        questions.remove(index);
        keep();
        return () -> {
            questions.insert(Math.min(index, questions.size()), question);
            keep();
        };
    }

    /** What tests may draw by. */
    List<String> tags() {
        return questions().stream()
                .flatMap(question -> question.path("tags").valueStream())
                .map(tag -> tag.asString(""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Parts of the course that questions are about already. */
    List<String> parts() {
        return questions().stream()
                .map(question -> question.path("about").asString(""))
                .filter(about -> !about.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** By identity: two questions may read the same. */
    private int indexOf(ObjectNode question) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i) == question) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a question of this bank");
    }

    private String nextId() {
        Set<String> taken = new ArrayList<>(questions())
                .stream().map(question -> question.path("id").asString("")).collect(Collectors.toSet());
        int number = taken.size() + 1;
        while (taken.contains("q" + number)) {
            number++;
        }
        return "q" + number;
    }
}
