package org.xueshi.simulation;

import java.util.Optional;
import org.xueshi.common.Language;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.simulation.story.CompiledStory;
import org.xueshi.simulation.story.StoryStopped;

/** The files of a story in a draft: its text in each language, and beside it what it was compiled to. */
final class StoryFiles {

    private final ItemDraft draft;

    StoryFiles(ItemDraft draft) {
        this.draft = draft;
    }

    String text(Language language) {
        return draft.text(path(language)).orElse("");
    }

    /** What the browser last compiled of the text as it stands; empty if that isn't whole. */
    Optional<String> compiled(Language language) {
        String text = text(language);
        try {
            return draft.text(path(language) + ".json")
                    .map(CompiledStory::read)
                    .filter(compiled -> compiled.isOf(text))
                    .map(CompiledStory::story);
        } catch (StoryStopped notCompiled) {
            return Optional.empty();
        }
    }

    /** Keeps the text in any case, and what it compiled to if it did. */
    void write(Language language, String text, String story) {
        draft.write(path(language), text);
        if (!story.isEmpty()) {
            draft.write(path(language) + ".json", CompiledStory.write(text, story));
        }
    }

    private String path(Language language) {
        return draft.description().path("story").asString("stories/story") + "." + language.tag() + ".ink";
    }
}
