package org.xueshi.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the interface: what changes on the page, and which functions of it are called. */
record Uidl(JsonNode answer) {

    /** Older and newer versions put something before the answer, so that it can't be run as a script. */
    static Uidl parse(String body) {
        int begin = body.indexOf('{');
        if (begin < 0) {
            throw new IllegalStateException("not an answer of the interface: " + body);
        }
        return new Uidl(JsonMapper.shared().readTree(body.substring(begin)));
    }

    int syncId() {
        return answer.path("syncId").asInt();
    }

    int clientId() {
        return answer.path("clientId").asInt();
    }

    /** The element one of whose properties or attributes has this value. */
    int element(String name, String value) {
        return changes(name)
                .filter(change -> change.path("value").asString("").equals(value))
                .mapToInt(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no element with " + name + " " + value));
    }

    /** All elements that are given this class, in no order. */
    List<Integer> classed(String name) {
        return stream(answer.path("changes"))
                .filter(change -> stream(change.path("add"))
                        .anyMatch(added -> added.asString("").equals(name)))
                .map(change -> change.path("node").asInt())
                .toList();
    }

    /** All elements of this kind, in no order. */
    List<Integer> tagged(String tag) {
        return changes("tag")
                .filter(change -> change.path("value").asString("").equals(tag))
                .map(change -> change.path("node").asInt())
                .toList();
    }

    /** Those of them that are of this kind. */
    List<Integer> tagged(String tag, Collection<Integer> elements) {
        return tagged(tag).stream().filter(elements::contains).toList();
    }

    /** The elements that are put into that one, in their order. */
    List<Integer> within(int element) {
        return stream(answer.path("changes"))
                .filter(change -> change.path("node").asInt() == element)
                .flatMap(change -> stream(change.path("addNodes")))
                .map(JsonNode::asInt)
                .toList();
    }

    /** What that element has by this name. */
    Optional<String> value(int element, String name) {
        return changes(name)
                .filter(change -> change.path("node").asInt() == element)
                .map(change -> change.path("value").asString(""))
                .findFirst();
    }

    /** The value of a property of whichever element has it. */
    JsonNode property(String name) {
        return changes(name)
                .map(change -> change.path("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }

    /** What a function of an element is called with; the element itself comes first. */
    JsonNode call(String function) {
        return stream(answer.path("execute"))
                .filter(call -> call.path(call.size() - 1).asString("").contains("." + function + "("))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(function + " is not called"));
    }

    private Stream<JsonNode> changes(String key) {
        return stream(answer.path("changes"))
                .filter(change -> change.path("key").asString("").equals(key));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
