package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A playthrough is its seed and its choices: told again, in any language, it has the same turns and the same score. */
class TheSameChoicesTellTheSameTest {

    private final Storyteller english = TestStories.teller("lamp.en");
    private final Storyteller chinese = TestStories.teller("lamp.zh");

    @Test
    void inAnyLanguageAndAsOftenAsOneLikes() {
        var random = new Random(7);
        for (int seed = 0; seed < 60; seed++) {
            List<Integer> choices = new ArrayList<>();
            Scene scene = english.begin(seed);
            int points = 0;
            while (!scene.turn().isOver()) {
                int choice = random.nextInt(scene.turn().options().size());
                points += scene.turn().options().get(choice).total();
                choices.add(choice);
                scene = english.choose(scene.state(), choice);
            }

            Playthrough again = Playthrough.replay(english, seed, choices);
            Walk walked = english.walk(seed);
            choices.forEach(walked::choose);
            Playthrough translated = Playthrough.replay(chinese, seed, choices);

            assertThat(again.scene().turn()).isEqualTo(scene.turn());
            assertThat(walked.turn()).as("without keeping anything").isEqualTo(scene.turn());
            assertThat(again.points()).isEqualTo(points);
            assertThat(translated.points()).isEqualTo(points);
            assertThat(translated.pointsByCompetence()).isEqualTo(again.pointsByCompetence());
            assertThat(translated.scene().turn().ending())
                    .isEqualTo(scene.turn().ending());
        }
    }

    @Test
    void chanceIsTheSeeds() {
        List<String> ladders = IntStream.range(0, 40)
                .mapToObj(seed -> Playthrough.replay(english, seed, List.of(1))
                        .scene()
                        .turn()
                        .text())
                .distinct()
                .toList();

        assertThat(ladders).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 99})
    void whatIsNotOnOfferIsRefused(int choice) {
        Scene scene = english.begin(1);

        assertThatThrownBy(() -> english.choose(scene.state(), choice)).isInstanceOf(NotOnOfferRefused.class);
        assertThatThrownBy(() -> Playthrough.replay(english, 1, List.of(choice)))
                .isInstanceOf(NotOnOfferRefused.class);
        assertThat(english.choose(scene.state(), 0).turn().options()).hasSize(2);
    }

    @Test
    void tagsAreReadAndNotTold() {
        Turn turn = english.begin(1).turn();

        assertThat(turn.lines())
                .containsExactly(
                        new Line("The lamp in the lane is out, and it is getting dark.", null, "lane", "18:40"),
                        new Line("\"Somebody will fall there tonight,\" says Lin.", "lin", null, null));
        assertThat(turn.options().getFirst().text()).isEqualTo("Call the electrician");
        assertThat(turn.options().getFirst().points()).containsEntry("care", 1).containsEntry("order", 2);
        assertThat(turn.options().getFirst().why()).isEqualTo("Whoever is responsible repairs it properly.");
    }
}
