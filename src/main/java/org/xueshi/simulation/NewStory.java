package org.xueshi.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xueshi.common.Language;
import org.xueshi.common.RoomTexts;
import org.xueshi.courses.draft.ItemDraft;
import tools.jackson.databind.node.ObjectNode;

/** What a new simulation begins with: the smallest whole story, in the form that authors go on in. */
@Component
class NewStory {

    /** Of the best path's points. */
    private static final int PASS_PERCENT = 60;

    private final RoomTexts texts;

    NewStory(RoomTexts texts) {
        this.texts = texts;
    }

    void begin(ItemDraft draft, ObjectNode description) {
        String story = "stories/" + description.get("id").asString();
        description.put("story", story).put("pass_percent", PASS_PERCENT).put("attempts", 0);
        ObjectNode competence = description.putArray("competences").addObject();
        competence.put("id", "judgement");
        localised(competence, "title", "simulation.new.judgement");
        description.putArray("people");
        description.putArray("pictures");
        var endings = description.putArray("endings");
        ending(endings.addObject(), "good");
        ending(endings.addObject(), "bad");
        for (Language language : draft.languages()) {
            draft.write(story + "." + language.tag() + ".ink", text(language));
        }
    }

    private void ending(ObjectNode ending, String kind) {
        ending.put("id", kind).put("kind", kind);
        localised(ending, "title", "simulation.ending." + kind);
        localised(ending, "text", "simulation.ending." + kind);
    }

    private void localised(ObjectNode node, String name, String key) {
        ObjectNode both = node.putObject(name);
        for (Language language : Language.values()) {
            both.put(language.tag(), texts.getTranslation(key, language.locale()));
        }
    }

    private static String text(Language language) {
        try (InputStream text =
                NewStory.class.getResourceAsStream("/simulation/new-story." + language.tag() + ".ink")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
