package org.xueshi.seminar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.courses.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the seminars that courses hold. */
@Component
public class Seminars {

    /** The word in {@code course.yaml}. */
    public static final String FORMAT = "seminar";

    private final JsonMapper json;

    Seminars(JsonMapper json) {
        this.json = json;
    }

    /** The seminar of that item; empty if it is of another format. */
    public Optional<Seminar> of(Item item) {
        return item.format().equals(FORMAT)
                ? Optional.of(json.treeToValue(item.content(), Seminar.class))
                : Optional.empty();
    }

    /** From a description that fits the schema. */
    static Seminar read(JsonNode description) {
        JsonNode rubric = description.get("rubric");
        return new Seminar(
                Localised.of(description.get("question")),
                guidance(description.get("guidance")),
                new Rubric(
                        rubric.get("own_posts").asInt(),
                        rubric.path("own_length").asInt(Rubric.USUAL.ownLength()),
                        rubric.get("replies").asInt(),
                        rubric.path("reply_length").asInt(Rubric.USUAL.replyLength()),
                        rubric.path("judged").asBoolean(true)));
    }

    private static @Nullable Localised guidance(@Nullable JsonNode node) {
        return node == null ? null : Localised.of(node);
    }
}
