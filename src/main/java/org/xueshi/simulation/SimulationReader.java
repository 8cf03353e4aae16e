package org.xueshi.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.simulation.Simulation.Best;
import org.xueshi.simulation.Simulation.Competence;
import org.xueshi.simulation.Simulation.Ending;
import org.xueshi.simulation.Simulation.Person;
import org.xueshi.simulation.Simulation.Picture;
import org.xueshi.simulation.story.CompiledStory;
import org.xueshi.simulation.story.StoryCheck;
import org.xueshi.simulation.story.StoryStopped;
import tools.jackson.databind.JsonNode;

/** Reads one simulation from a course folder: accepted only if the runtime loads it and every walk through it ends well. */
final class SimulationReader {

    private final ItemSource source;
    private final JsonNode description;

    SimulationReader(ItemSource source) {
        this.source = source;
        this.description = source.description();
    }

    /** The simulation; if anything is wrong with it, that has been reported and what is answered is of no use. */
    Simulation read() {
        Simulation described = SimulationDescription.read(description);
        keepPictures(described.pictures());
        Map<Language, String> stories = stories();
        var declared = new StoryCheck.Declared(
                ids("competences", described.competences(), Competence::id),
                ids("people", described.people(), Person::id),
                ids("pictures", described.pictures(), Picture::id),
                ids("endings", described.endings(), Ending::id));
        boolean whole = stories.size() == source.languages().size();
        return described.told(stories, whole ? best(stories, declared) : List.of());
    }

    private void keepPictures(List<Picture> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            String pointer = "/pictures/" + i + "/file";
            String path = pictures.get(i).file();
            source.media(path, pointer)
                    .filter(found -> !found.mediaType().startsWith("image/"))
                    .ifPresent(found -> source.problem(
                            pointer, Sentence.of("simulation.problem.no-picture", path, found.mediaType())));
        }
    }

    private Map<Language, String> stories() {
        Map<Language, String> stories = new EnumMap<>(Language.class);
        for (Language language : source.languages()) {
            story(description.get("story").asString() + "." + language.tag() + ".ink")
                    .ifPresent(story -> stories.put(language, story));
        }
        return stories;
    }

    private Optional<String> story(String path) {
        Path text = source.text(path, "/story").orElse(null);
        Path compiled = source.text(path + ".json", "/story").orElse(null);
        if (text == null || compiled == null) {
            return Optional.empty();
        }
        try {
            var story = CompiledStory.read(Files.readString(compiled));
            if (!story.isOf(Files.readString(text))) {
                source.problem("/story", Sentence.of("simulation.problem.not-compiled", path));
                return Optional.empty();
            }
            return Optional.of(story.story());
        } catch (IOException unreadable) {
            source.problem("/story", Sentence.of("simulation.problem.not-text", path));
        } catch (StoryStopped broken) {
            source.problem("/story", Sentence.of("simulation.problem.strange", path + ".json", broken.detail()));
        }
        return Optional.empty();
    }

    /** What is wrong with the stories is reported. */
    private List<Best> best(Map<Language, String> stories, StoryCheck.Declared declared) {
        var analysis = StoryAnalysis.of(stories, declared);
        analysis.problems().forEach(problem -> source.problem("/story", problem));
        return analysis.best();
    }

    private <T> Set<String> ids(String name, List<T> all, Function<T, String> idOf) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!ids.add(idOf.apply(all.get(i)))) {
                source.problem(
                        "/" + name + "/" + i + "/id",
                        Sentence.of("simulation.problem.id-twice", idOf.apply(all.get(i))));
            }
        }
        return ids;
    }
}
