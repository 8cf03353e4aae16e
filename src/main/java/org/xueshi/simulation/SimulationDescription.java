package org.xueshi.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.xueshi.common.Localised;
import org.xueshi.simulation.Simulation.Competence;
import org.xueshi.simulation.Simulation.Ending;
import org.xueshi.simulation.Simulation.Person;
import org.xueshi.simulation.Simulation.Picture;
import tools.jackson.databind.JsonNode;

/** Reads what an item's description says of a simulation; the stories lie in files of their own. */
final class SimulationDescription {

    private SimulationDescription() {}

    /** Without stories. The description fits the format's schema. */
    static Simulation read(JsonNode description) {
        return new Simulation(
                description.get("pass_percent").asInt(),
                description.path("attempts").asInt(0),
                list(description, "competences", node -> new Competence(id(node), localised(node.get("title")))),
                list(description, "people", node -> new Person(id(node), localised(node.get("name")))),
                list(
                        description,
                        "pictures",
                        node -> new Picture(id(node), node.get("file").asString(), localised(node.get("alt")))),
                list(description, "endings", SimulationDescription::ending),
                Map.of(),
                List.of());
    }

    private static <T> List<T> list(JsonNode description, String name, Function<JsonNode, T> read) {
        return StreamSupport.stream(description.path(name).spliterator(), false)
                .map(read)
                .toList();
    }

    private static Ending ending(JsonNode node) {
        return new Ending(
                id(node),
                Ending.Kind.valueOf(node.get("kind").asString().toUpperCase(Locale.ROOT)),
                localised(node.get("title")),
                localised(node.get("text")));
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static Localised localised(JsonNode node) {
        return new Localised(node.get("zh").asString(), node.get("en").asString());
    }
}
