package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.xueshi.simulation.story.StoryMap.Knot;
import org.xueshi.simulation.story.StoryMap.Way;

/** An author sees each knot, its decisions and endings, and where it leads. */
class TheMapShowsAllBranchesTest {

    @Test
    void ofTheLamp() {
        StoryMap map = StoryMap.of(TestStories.compiled("lamp.en").story());

        assertThat(map.knots())
                .filteredOn(knot -> !knot.name().equals(StoryMap.BEGINNING))
                .extracting(Knot::name, Knot::decisions)
                .containsExactlyInAnyOrder(
                        tuple("street", 1),
                        tuple("waiting", 1),
                        tuple("ladder", 1),
                        tuple("home", 1),
                        tuple("bright", 0),
                        tuple("dark", 0),
                        tuple("fall", 0));
        assertThat(map.ways())
                .contains(
                        new Way(StoryMap.BEGINNING, "street"),
                        new Way("street", "waiting"),
                        new Way("street", "ladder"),
                        new Way("street", "home"),
                        new Way("waiting", "bright"),
                        new Way("ladder", "fall"))
                .doesNotContain(new Way("street", "bright"))
                .noneMatch(way -> way.to().equals(StoryMap.BEGINNING));
        assertThat(map.decisions()).isEqualTo(4);
        assertThat(map.knots()).flatExtracting(Knot::endings).containsExactlyInAnyOrder("bright", "dark", "fall");
    }
}
