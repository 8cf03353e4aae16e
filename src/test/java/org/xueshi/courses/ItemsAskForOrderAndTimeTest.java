package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import org.xueshi.common.Verdict;
import tools.jackson.databind.node.JsonNodeFactory;

/** An item is done once what its format asks is done, the items before it are, and the time that it asks for was spent. */
class ItemsAskForOrderAndTimeTest {

    private static final ItemProgress DONE = progress(0, List.of());

    private static final Item FIRST = item("first", ItemRule.NONE);
    private static final Item LATER = item("later", new ItemRule(List.of("first"), null, null));
    private static final Item SLOW = item("slow", new ItemRule(List.of(), 2, null));

    @Test
    void withoutRulesWhatTheFormatSays() {
        assertThat(judged(FIRST, Map.of(), DONE)).isSameAs(DONE);
        ItemProgress open = progress(0, List.of(Sentence.of("quiz.missing.attempt", 80)));
        assertThat(judged(FIRST, Map.of(), open)).isSameAs(open);
    }

    @Test
    void itemsBeforeItAreDoneFirst() {
        ItemProgress waiting = judged(LATER, Map.of("first", ItemProgress.NONE), DONE);
        assertThat(waiting.done()).isFalse();
        assertThat(waiting.missing()).containsExactly(Sentence.of("courses.missing.after", FIRST.title()));
        assertThat(judged(LATER, Map.of("first", DONE), DONE).done()).isTrue();
    }

    @Test
    void countedTimeIsSpentToTheMinute() {
        ItemProgress almost = judged(SLOW, Map.of(), progress(119, List.of()));
        assertThat(almost.missing()).containsExactly(Sentence.of("courses.missing.minutes", 1L, 2));
        assertThat(judged(SLOW, Map.of(), progress(120, List.of())).done()).isTrue();
    }

    private static ItemProgress judged(Item item, Map<String, ItemProgress> before, ItemProgress own) {
        return ItemJudgement.of(course(), item, before, own);
    }

    private static ItemProgress progress(long counted, List<Sentence> missing) {
        return new ItemProgress(1, missing, null, Map.of(Verdict.COUNTED, counted), List.of(), null);
    }

    private static Item item(String id, ItemRule rule) {
        return new Item(id, "any", Localised.same(id), JsonNodeFactory.instance.objectNode(), Map.of(), rule);
    }

    private static Course course() {
        Localised text = Localised.same("any");
        return new Course(
                new CourseId("any"),
                1,
                text,
                text,
                List.of(),
                "safety",
                List.of(Language.EN),
                1,
                1,
                "cover.png",
                text,
                1,
                90,
                null,
                null,
                List.of(FIRST, LATER, SLOW),
                List.of(),
                Map.of(),
                null,
                null);
    }
}
