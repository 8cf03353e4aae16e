package org.xueshi.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Sentence;
import org.xueshi.common.Verdict;

/** Judges an item by what its rule asks beside its format. */
final class ItemJudgement {

    private static final long SECONDS_A_MINUTE = 60;

    private ItemJudgement() {}

    /**
     * @param before the items before it, judged
     * @param own what its format says
     */
    static ItemProgress of(Course course, Item item, Map<String, ItemProgress> before, ItemProgress own) {
        List<Sentence> missing = new ArrayList<>();
        for (String earlier : item.rule().after()) {
            if (!before.getOrDefault(earlier, ItemProgress.NONE).done()) {
                missing.add(Sentence.of(
                        "courses.missing.after",
                        course.item(earlier).orElseThrow().title()));
            }
        }
        missing.addAll(own.missing());
        Integer minutes = item.rule().minutes();
        long counted = own.secondsByVerdict().getOrDefault(Verdict.COUNTED, 0L);
        if (minutes != null && counted < minutes * SECONDS_A_MINUTE) {
            missing.add(Sentence.of("courses.missing.minutes", counted / SECONDS_A_MINUTE, minutes));
        }
        return missing.equals(own.missing()) ? own : own.missing(missing);
    }
}
