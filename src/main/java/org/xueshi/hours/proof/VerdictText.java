package org.xueshi.hours.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xueshi.hours.proof.Verdict.Problem;

/** A verdict in plain lines for a terminal. */
final class VerdictText {

    private final VerdictWords words;

    VerdictText(VerdictWords words) {
        this.words = words;
    }

    List<String> lines(Verdict verdict) {
        List<String> lines = switch (verdict) {
            case Verdict.True found -> lines(found);
            case Verdict.False found -> lines(found);
        };
        return lines.stream().map(TerminalText::visible).toList();
    }

    private List<String> lines(Verdict.True found) {
        Transcript transcript = found.transcript();
        Checkpoint checkpoint = found.checkpoint();
        var lines = new ArrayList<String>();
        lines.add(words.say("proof.true").toUpperCase(Locale.ROOT));
        lines.add(words.say("proof.true.lead"));
        lines.add(pair("proof.holder", transcript.holderZh() + " / " + transcript.holderEn()));
        lines.add(pair("proof.scope", words.scope(transcript)));
        lines.add(pair(
                "proof.as-of",
                checkpoint.at() + ", " + words.say("proof.checkpoint", Integer.toString(checkpoint.number()))));
        lines.add(pair("proof.issued", transcript.issued().toString()));
        lines.add(pair("proof.number", transcript.id()));
        found.entries().forEach(entry -> lines.add(line(transcript, entry)));
        transcript
                .leaves()
                .forEach(leaf -> lines.add("  " + leaf.leaf().year() + ": "
                        + hours(leaf.leaf().hundredths()) + " " + words.say("proof.column.hours")));
        lines.add(pair("proof.key", found.key().name()));
        lines.add(pair("proof.fingerprint", found.key().fingerprint()));
        lines.add("  " + words.say(found.trusted() ? "proof.trusted" : "proof.untrusted"));
        words.cosigners(found).forEach((how, who) -> lines.add(how + ": " + who));
        lines.add(words.say("proof.revocation", transcript.verifyAt()));
        return lines;
    }

    private String line(Transcript transcript, EntryText entry) {
        String aside = words.aside(entry);
        return String.format(
                Locale.ROOT,
                "  %4d  %s  %8s  %s  %s / %s%s",
                entry.sequence(),
                entry.day(),
                hours(entry.hundredths()),
                transcript
                        .name(entry.category())
                        .map(name -> name.zh() + " " + name.en())
                        .orElse(entry.category()),
                entry.titleZh(),
                entry.titleEn(),
                aside.isEmpty() ? "" : "  (" + aside + ")");
    }

    private List<String> lines(Verdict.False found) {
        var lines = new ArrayList<String>();
        lines.add(words.say("proof.false").toUpperCase(Locale.ROOT));
        lines.add(words.say("proof.false.lead"));
        for (Problem problem : found.problems()) {
            lines.add("  " + words.say(problem));
        }
        return lines;
    }

    private String pair(String key, String value) {
        return words.say(key) + ": " + value;
    }

    private static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
