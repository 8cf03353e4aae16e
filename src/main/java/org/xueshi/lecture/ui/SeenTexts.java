package org.xueshi.lecture.ui;

import java.util.List;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.tracking.Pulse;

/** What the bar of what has been met needs: its words, and ranges as pairs. */
final class SeenTexts {

    private SeenTexts() {}

    static Map<String, String> all() {
        return Map.of(
                "seenAll", Texts.t("lecture.seen.all"),
                "seenGap", Texts.t("lecture.seen.gap", "%1"),
                "seenGaps", Texts.t("lecture.seen.gaps", "%1", "%2"),
                "seenPage", Texts.t("lecture.seen.page-left", "%1"),
                "seenPages", Texts.t("lecture.seen.pages-left", "%1", "%2"),
                "gapPage", Texts.t("lecture.seen.page", "%1"));
    }

    static List<List<Long>> ranges(List<Pulse.Range> met) {
        return met.stream().map(range -> List.of(range.from(), range.to())).toList();
    }
}
