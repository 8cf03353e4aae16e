package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Sentence;
import org.xueshi.simulation.story.StoryCheck.Declared;

/** What a member would stumble over is found before the story is published. */
class AStoryIsWalkedBeforeItIsTakenTest {

    private static final Declared LAMP =
            new Declared(Set.of("care", "order"), Set.of("lin"), Set.of("lane"), Set.of("bright", "dark", "fall"));

    @Test
    void aWholeOneHasNoProblem() {
        assertThat(problems(Map.of("en", "lamp.en", "zh", "lamp.zh"), LAMP)).isEmpty();
    }

    @Test
    void whatItNamesIsDeclared() {
        assertThat(problems(Map.of("en", "lamp.en"), new Declared(Set.of("care"), Set.of(), Set.of(), Set.of("dark"))))
                .contains(
                        Sentence.of("simulation.problem.unlisted", "points", "order"),
                        Sentence.of("simulation.problem.unlisted", "who", "lin"),
                        Sentence.of("simulation.problem.unlisted", "picture", "lane"),
                        Sentence.of("simulation.problem.unlisted", "ending", "bright"));
    }

    @Test
    void everyOptionSaysWhy() {
        assertThat(problems(Map.of("en", "silent.en"), LAMP))
                .containsExactly(Sentence.of("simulation.problem.no-why", "Open it"));
    }

    @Test
    void languagesAgree() {
        assertThat(problems(Map.of("en", "lamp.en", "zh", "hoards.en"), LAMP))
                .first()
                .extracting(Sentence::key)
                .isEqualTo("simulation.problem.languages");
    }

    @Test
    void itComesToAnEndAndSaysWhich() {
        assertThat(problems(Map.of("en", "loops.en"), LAMP))
                .singleElement()
                .extracting(Sentence::key)
                .isEqualTo("simulation.problem.endless");
    }

    private static List<Sentence> problems(Map<String, String> stories, Declared declared) {
        var tellers = new TreeMap<String, Storyteller>();
        stories.forEach((language, story) -> tellers.put(language, TestStories.teller(story)));
        return StoryCheck.problems(tellers, declared);
    }
}
