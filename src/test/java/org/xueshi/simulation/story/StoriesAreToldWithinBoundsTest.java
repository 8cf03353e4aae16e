package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.simulation.story.StoryStopped.Reason;

/** A story that loops for ever or grows without end is stopped, and the next one is told as if nothing had been. */
class StoriesAreToldWithinBoundsTest {

    @ParameterizedTest
    @CsvSource({"loops, ENDLESS", "doubles, ENDLESS", "recurses, ENDLESS", "talks, TOO_LARGE", "offers, TOO_LARGE"})
    void withinOneTurn(String story, Reason reason) {
        Storyteller teller = TestStories.teller(story + ".en");

        assertThatThrownBy(() -> teller.begin(1))
                .isInstanceOfSatisfying(
                        StoryStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(reason));
    }

    @Test
    void fromTurnToTurn() {
        Storyteller teller = TestStories.teller("hoards.en");

        assertThatThrownBy(() -> {
                    Scene scene = teller.begin(1);
                    for (int turn = 0; turn < 40; turn++) {
                        scene = teller.choose(scene.state(), 0);
                    }
                })
                .isInstanceOfSatisfying(
                        StoryStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void andTheNextIsTold() {
        Storyteller endless = TestStories.teller("loops.en");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> endless.begin(1)).isInstanceOf(StoryStopped.class);
        }

        assertThat(TestStories.teller("lamp.en").begin(1).turn().options()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "{\"inkVersion\":21}", "{\"inkVersion\":99,\"root\":[]}", "not json"})
    void whatIsNoStoryIsNotLoaded(String compiled) {
        assertThatThrownBy(() -> new Storyteller(compiled)).isInstanceOf(StoryStopped.class);
    }

    @Test
    void norWhatIsNestedWithoutEnd() {
        String deep = "{\"inkVersion\":21,\"root\":" + "[".repeat(900_000) + "]".repeat(900_000) + "}";

        assertThatThrownBy(() -> new Storyteller(deep)).isInstanceOf(StoryStopped.class);
    }
}
