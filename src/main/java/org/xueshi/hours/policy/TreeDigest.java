package org.xueshi.hours.policy;

import java.util.TreeMap;
import org.xueshi.hours.proof.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A digest of what a file says: comments, order of keys and line breaks don't change it. */
final class TreeDigest {

    private TreeDigest() {}

    static Sha256 of(JsonNode tree) {
        return Sha256.of(sorted(tree).toString());
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var properties = new TreeMap<String, JsonNode>();
            node.properties().forEach(property -> properties.put(property.getKey(), sorted(property.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(properties);
        }
        if (node.isArray()) {
            var items = JsonNodeFactory.instance.arrayNode();
            node.values().forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }
}
