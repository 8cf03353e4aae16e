package org.xueshi.hours.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueshi.hours.proof.Verdict.Problem;

/** A verdict in plain lines for a terminal. */
final class VerdictText {

    private VerdictText() {}

    static List<String> lines(Verdict.True found) {
        Transcript transcript = found.transcript();
        Checkpoint checkpoint = found.checkpoint();
        var lines = new ArrayList<String>();
        lines.add("TRUE");
        lines.add(transcript.holderZh() + " / " + transcript.holderEn());
        lines.add("as of " + checkpoint.at() + " (checkpoint " + checkpoint.number() + "), issued "
                + transcript.issued());
        Map<String, Transcript.Name> names = new HashMap<>();
        transcript.names().forEach(name -> names.put(name.key(), name));
        for (EntryText entry : found.entries()) {
            lines.add("  %4d  %s  %7s h  %s  %s / %s%s"
                    .formatted(
                            entry.sequence(),
                            entry.day(),
                            hours(entry.hundredths()),
                            name(names, entry.category()),
                            entry.titleZh(),
                            entry.titleEn(),
                            amends(entry)));
        }
        transcript
                .leaves()
                .forEach(leaf -> lines.add("%d: %s class hours, %d entries"
                        .formatted(
                                leaf.leaf().year(),
                                hours(leaf.leaf().hundredths()),
                                leaf.leaf().entries())));
        lines.add(
                found.trusted()
                        ? "signed by a key that you trust: " + found.key().name()
                        : "signed by " + found.key().name()
                                + " with a key of which nobody has told me. Compare its fingerprint:\n  "
                                + found.key().fingerprint());
        found.witnesses().forEach(witness -> lines.add("cosigned by " + witness.name()));
        lines.add("Whether it has been revoked since can be seen at " + transcript.verifyAt());
        return lines;
    }

    private static String name(Map<String, Transcript.Name> names, String key) {
        Transcript.Name name = names.get(key);
        return name == null ? key : name.zh() + " " + name.en();
    }

    private static String amends(EntryText entry) {
        return entry.amends() == 0
                ? ""
                : "  (" + entry.kind().toLowerCase(java.util.Locale.ROOT) + " of " + entry.amends() + ": "
                        + entry.reason() + ")";
    }

    private static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    static List<String> lines(Verdict.False found) {
        var lines = new ArrayList<String>(List.of("NOT TRUE"));
        found.problems().stream().map(VerdictText::line).distinct().forEach(lines::add);
        return lines;
    }

    private static String line(Problem problem) {
        String where = problem.sequence() == 0 ? "" : "entry " + problem.sequence() + ": ";
        return "  " + where
                + switch (problem.reason()) {
                    case UNREADABLE -> "this is not a transcript, or it was damaged";
                    case ENTRY_CHANGED -> "it reads differently from when it was written";
                    case ENTRY_MISPLACED -> "it belongs elsewhere: to another person, place or year";
                    case CHAIN_ENDS_ELSEWHERE -> "entries were left out or added before this place";
                    case WRONG_TOTAL -> "the entries do not add up to the year’s total";
                    case NOT_IN_CHECKPOINT -> "the year’s total does not stand in the signed checkpoint";
                    case CHECKPOINT_NOT_SIGNED -> "the checkpoint is not signed by the installation";
                    case KEY_NOT_TRUSTED -> "it is signed, but by a key that is not one of those you trust";
                    case NOT_SIGNED -> "something in it, for instance the name, is not as it was signed";
                };
    }
}
