package org.xueshi.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.EntryText;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.Transcript;
import org.xueshi.hours.proof.Verdict;
import org.xueshi.hours.proof.Verdict.Problem;
import org.xueshi.hours.proof.VerdictWords;

/** A verdict with all that the transcript says, and which entry is wrong. */
final class VerdictCard {

    private final VerdictWords words = VerdictWords.in(Texts.locale());

    private VerdictCard() {}

    static Section of(Verdict verdict) {
        return new VerdictCard().show(verdict);
    }

    private Section show(Verdict verdict) {
        var card = new Section();
        card.addClassNames("x-card", "x-verdict");
        switch (verdict) {
            case Verdict.True found -> {
                card.getElement().setAttribute("data-verdict", "true");
                card.add(new H2(words.say("proof.true")), new Message(Tone.GOOD, words.say("proof.true.lead")));
                card.add(content(found.transcript(), found.entries(), Set.of(), words.cosigners(found)));
                card.add(new Paragraph(words.say(found.trusted() ? "proof.trusted" : "proof.untrusted")));
            }
            case Verdict.False found -> {
                card.getElement().setAttribute("data-verdict", "false");
                card.getElement().setAttribute("data-problems", problems(found));
                card.add(
                        new H2(words.say("proof.false")),
                        new Message(Tone.BAD, words.say("proof.false.lead"), list(found.problems())));
                Set<Integer> wrong = new HashSet<>();
                found.problems().forEach(problem -> wrong.add(problem.sequence()));
                found.transcript()
                        .ifPresent(transcript -> card.add(content(transcript, found.entries(), wrong, Map.of())));
            }
        }
        return card;
    }

    private static String problems(Verdict.False found) {
        return found.problems().stream()
                .map(problem -> problem.reason().name().toLowerCase(Locale.ROOT) + ":" + problem.sequence())
                .collect(Collectors.joining(" "));
    }

    private Component list(List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(words.say(problem))));
        return list;
    }

    private Div content(
            Transcript transcript, List<EntryText> entries, Set<Integer> wrong, Map<String, String> cosigners) {
        var tables = new VerdictTables(words, transcript);
        FactList facts = facts(transcript);
        cosigners.forEach(facts::with);
        var content = new Div(facts, tables.entries(entries, wrong), tables.totals());
        content.addClassName("x-stack");
        return content;
    }

    private FactList facts(Transcript transcript) {
        Checkpoint checkpoint = Checkpoint.read(transcript.checkpoint().text());
        NoteKey key = transcript.key();
        return new FactList()
                .with(words.say("proof.holder"), transcript.holderZh() + " / " + transcript.holderEn())
                .with(words.say("proof.scope"), words.scope(transcript))
                .with(
                        words.say("proof.as-of"),
                        checkpoint.at() + ", " + words.say("proof.checkpoint", Integer.toString(checkpoint.number())))
                .with(words.say("proof.issued"), transcript.issued().toString())
                .with(words.say("proof.number"), transcript.id())
                .with(words.say("proof.key"), key.name())
                .with(words.say("proof.fingerprint"), key.fingerprint());
    }
}
