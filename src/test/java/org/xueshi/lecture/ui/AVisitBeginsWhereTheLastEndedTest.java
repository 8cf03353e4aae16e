package org.xueshi.lecture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;

/** On any device a lecture goes on with the part where its member was, or with the first that they have still to meet. */
class AVisitBeginsWhereTheLastEndedTest {

    private static final List<Part> PARTS = List.of(page("a"), page("b"), page("c"));

    @Test
    void theFirstVisitBeginsWithTheFirstPart() {
        assertThat(start(Map.of(), List.of())).isEqualTo(0);
    }

    @Test
    void thePartWhereTheyWereGoesOn() {
        assertThat(start(Map.of("a", 0.1, "c", 0.5), List.of("c", "a"))).isEqualTo(2);
    }

    @Test
    void aPartThatIsMetIsLeftForTheFirstThatIsNot() {
        assertThat(start(Map.of("a", 1.0, "b", 0.95), List.of("b", "a"))).isEqualTo(2);
    }

    @Test
    void whoHasMetAllIsWhereTheyWere() {
        assertThat(start(Map.of("a", 1.0, "b", 1.0, "c", 1.0), List.of("b", "a", "c")))
                .isEqualTo(1);
    }

    @Test
    void aPartThatTheCourseNoLongerHasIsPassedOver() {
        assertThat(start(Map.of(), List.of("gone"))).isEqualTo(0);
    }

    private static int start(Map<String, Double> met, List<String> been) {
        return StartingPart.of(PARTS, part -> met.getOrDefault(part.id(), 0.0) < 0.9, been);
    }

    private static Part page(String id) {
        var medium = new Medium("pages/" + id, "# A", 60_000, List.of(30_000L), Map.of(), null, null);
        return new Part(id, Kind.PAGE, Localised.same(id), Map.of(Language.EN, medium));
    }
}
