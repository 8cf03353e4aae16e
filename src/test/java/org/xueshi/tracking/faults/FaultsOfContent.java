package org.xueshi.tracking.faults;

import java.util.List;

/** Mistakes in what covers an activity: T8. */
final class FaultsOfContent {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "accepts coverage without pay",
                    "Pace",
                    "left < -slack",
                    "left == Long.MIN_VALUE",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "lets content run ahead by the whole slack in each short session",
                    "Pace",
                    "Math.min(SLACK_MILLIS, (counted + countedMillis) / SLACK_SHARE)",
                    "SLACK_MILLIS",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "stores attention without content for later",
                    "Pace",
                    "Math.min(left, SLACK_MILLIS)",
                    "left",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "lets a page be read at the rate of a film",
                    "Pace",
                    "part.kind() == PartKind.MEDIA ? rules.maxPlaybackRate() : 1",
                    "rules.maxPlaybackRate()",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "counts time in which content went by too fast",
                    "SessionTrace",
                    "return Verdict.TOO_FAST;",
                    "return Verdict.COUNTED;",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "takes any number of ranges of a pulse",
                    "Coverage",
                    ".limit(RANGES_PER_PULSE)",
                    "",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "keeps more ranges than the column holds",
                    "Coverage",
                    "!more.isEmpty() && of(part.id()).plus(more).size() <= RANGES_KEPT",
                    "!more.isEmpty()",
                    "CoverageKeepsToTheContentTests"),
            new Fault(
                    "covers content beyond the end of a part",
                    "Coverage",
                    "Math.min(part.lengthMillis(), range.to())",
                    "range.to()",
                    "CoverageKeepsToTheContentTests"),
            new Fault(
                    "covers content before the beginning of a part",
                    "Coverage",
                    "Math.max(0, range.from())",
                    "range.from()",
                    "CoverageKeepsToTheContentTests"),
            new Fault(
                    "asks the same content to be paid for again while the player repeats it",
                    "Coverage",
                    "claimed.minus(of(part.id()))",
                    "claimed",
                    "CoverageKeepsToTheContentTests"),
            new Fault(
                    "lets refused content spoil what follows",
                    "Coverage",
                    ".minus(refused.getOrDefault(part.id(), RangeSet.EMPTY))",
                    "",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "refuses for ever what it refused once",
                    "Coverage",
                    "pulse.answered() >= refusedAt",
                    "pulse.answered() < 0",
                    "ContentFitsIntoCountedTimeTests"),
            new Fault(
                    "keeps coverage whose time a missed check took back",
                    "Unwritten",
                    "coverage.lose(gain.content());",
                    "",
                    "SomebodyIsThereTests"),
            new Fault(
                    "keeps coverage in the tables whose time a missed check took back",
                    "Settlement",
                    "all.minus(ranges)",
                    "all",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "keeps coverage whose time went elsewhere",
                    "Gain",
                    "left == end - start || left >= neededMillis",
                    "left >= 0",
                    "OnePersonOneClockTests"),
            new Fault(
                    "takes a part that was made shorter for more than whole",
                    "Coverage",
                    ".and(RangeSet.of(0, part.lengthMillis()))",
                    "",
                    "CoverageKeepsToTheContentTests"),
            new Fault(
                    "lets an activity allow a rate that is no number",
                    "MeasureRules",
                    "!(maxPlaybackRate >= 1)",
                    "maxPlaybackRate < 1",
                    "RulesThatMakeNoSenseAreRefusedTests"));

    private FaultsOfContent() {}
}
