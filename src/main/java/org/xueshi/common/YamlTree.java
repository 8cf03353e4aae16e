package org.xueshi.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.xueshi.common.BadFileRefused.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns YAML 1.2 text into a tree that knows the line of each key and item. Jackson's own reader knows the lines of values
 * only and reads an alias as its name.
 */
final class YamlTree {

    /** Deeper than any description goes, and shallow enough for every stack. */
    private static final int MOST_DEPTH = 24;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlTree(String name) {
        this.name = name;
    }

    static CheckedFile read(String name, String text) {
        var tree = new YamlTree(name);
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(CheckedYaml.MOST_BYTES)
                .build();
        try {
            tree.survey(new Parse(settings).parseString(text));
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> tree.refused(1, Sentence.of("common.problem.empty")));
            return new CheckedFile(name, tree.convert(root, "", line(root.getStartMark())), tree.lines);
        } catch (MarkedYamlEngineException wrong) {
            throw tree.refused(line(wrong.getProblemMark()), syntax(wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            throw tree.refused(1, syntax(wrong.getMessage()));
        }
    }

    /** Looks at the flat events before anything is built from them. */
    private void survey(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw refused(line(event.getStartMark()), Sentence.of("common.problem.alias"));
            }
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    // Holds nothing below itself.
                }
            }
            if (depth > MOST_DEPTH) {
                throw refused(line(event.getStartMark()), Sentence.of("common.problem.too-deep", MOST_DEPTH));
            }
        }
    }

    private JsonNode convert(Node node, String pointer, int line) {
        lines.put(pointer, line);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar, line);
            default -> throw refused(line, Sentence.of("common.problem.unknown-node"));
        };
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = NODES.objectNode();
        for (NodeTuple pair : mapping.getValue()) {
            int line = line(pair.getKeyNode().getStartMark());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw refused(line, Sentence.of("common.problem.key-no-word"));
            }
            if (object.has(key.getValue())) {
                throw refused(line, Sentence.of("common.problem.key-twice", key.getValue()));
            }
            object.set(key.getValue(), convert(pair.getValueNode(), CheckedFile.child(pointer, key.getValue()), line));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String pointer) {
        var array = NODES.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, CheckedFile.child(pointer, "" + array.size()), line(item.getStartMark())));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, int line) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        try {
            if (tag.equals(Tag.INT)) {
                return NODES.numberNode(new BigInteger(value));
            } else if (tag.equals(Tag.FLOAT)) {
                return NODES.numberNode(new BigDecimal(value));
            } else if (tag.equals(Tag.BOOL)) {
                return NODES.booleanNode(value.equals("true"));
            }
            return tag.equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(value);
        } catch (NumberFormatException strange) {
            throw refused(line, Sentence.of("common.problem.strange-number", value));
        }
    }

    /** As the parser says it: nobody has translated that. */
    private static Sentence syntax(@Nullable String words) {
        return Sentence.of("common.problem.yaml", String.valueOf(words));
    }

    private BadFileRefused refused(int line, Sentence message) {
        return new BadFileRefused(List.of(new Problem(name, line, message)));
    }

    /** The parser counts lines from 0, people from 1. */
    private static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }
}
