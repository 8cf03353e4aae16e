package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No way through the story earns more than the one that the debrief shows as the better path. */
class TheBestPathEarnsMostTest {

    private final Storyteller teller = TestStories.teller("lamp.en");

    @Test
    void ofAllWays() {
        for (int seed = 1; seed <= 4; seed++) {
            int best = Playthrough.replay(teller, seed, BestPath.find(teller, seed))
                    .points();

            assertThat(all(seed))
                    .extracting(Playthrough::points)
                    .allMatch(points -> points <= best)
                    .contains(best);
        }
    }

    @Test
    void andAtEachDecisionWhatIsBetterIsSaid() {
        Playthrough poor = Playthrough.replay(teller, 1, List.of(2, 0));

        assertThat(poor.decisions().get(0).better().text()).isEqualTo("Call the electrician");
        assertThat(poor.decisions().get(1).better())
                .isEqualTo(poor.decisions().get(1).option());
    }

    private List<Playthrough> all(int seed) {
        List<Playthrough> over = new ArrayList<>();
        grow(seed, List.of(), over);
        return over;
    }

    private void grow(int seed, List<Integer> choices, List<Playthrough> over) {
        Playthrough way = Playthrough.replay(teller, seed, choices);
        if (way.scene().turn().isOver()) {
            over.add(way);
            return;
        }
        for (int i = 0; i < way.scene().turn().options().size(); i++) {
            List<Integer> next = new ArrayList<>(choices);
            next.add(i);
            grow(seed, next, over);
        }
    }
}
