package org.xueshi.hours.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xueshi.hours.proof.Transcript.Hidden;
import org.xueshi.hours.proof.Transcript.Link;
import org.xueshi.hours.proof.Transcript.ProvenLeaf;
import org.xueshi.hours.proof.Transcript.Shown;
import org.xueshi.hours.proof.Verdict.Problem;
import org.xueshi.hours.proof.Verdict.Reason;

/**
 * Verifies a transcript without asking anybody: each entry by its hash, the chain up to what the checkpoint knows, the
 * totals, the path to the checkpoint's root, and the signatures.
 */
public final class TranscriptCheck {

    private final Set<NoteKey> trusted;
    private final Collection<NoteKey> witnesses;

    /**
     * @param trusted keys of the installation that are known from elsewhere; if there are none, any key is taken, and the
     *     verdict says so
     * @param witnesses keys of those who may have cosigned
     */
    public TranscriptCheck(Collection<NoteKey> trusted, Collection<NoteKey> witnesses) {
        this.trusted = Set.copyOf(trusted);
        this.witnesses = List.copyOf(witnesses);
    }

    /** The verdict on the file's text. */
    public Verdict verify(String file) {
        SignedNote note;
        Transcript transcript;
        Checkpoint checkpoint;
        try {
            note = SignedNote.read(file);
            transcript = Transcript.read(note.text());
            checkpoint = Checkpoint.read(transcript.checkpoint().text());
        } catch (IllegalArgumentException unreadable) {
            return new Verdict.False(List.of(new Problem(Reason.UNREADABLE, 0)));
        }
        var problems = new ArrayList<Problem>();
        var entries = new ArrayList<EntryText>();
        chain(transcript, entries, problems);
        totals(transcript, entries, problems);
        transcript.leaves().forEach(leaf -> inclusion(leaf, checkpoint, problems));
        signatures(note, transcript, checkpoint, problems);
        if (!problems.isEmpty()) {
            return new Verdict.False(List.copyOf(problems));
        }
        return new Verdict.True(
                transcript,
                List.copyOf(entries),
                checkpoint,
                !trusted.isEmpty(),
                transcript.key(),
                transcript.checkpoint().signers(witnesses));
    }

    private static void chain(Transcript transcript, List<EntryText> entries, List<Problem> problems) {
        Sha256 head = transcript.afterHash();
        int sequence = transcript.after();
        if (sequence == 0 && !head.equals(Sha256.NONE)) {
            problems.add(new Problem(Reason.CHAIN_ENDS_ELSEWHERE, 0));
        }
        for (Link link : transcript.links()) {
            sequence++;
            if (!Chain.next(head, link.digest()).equals(link.hash())) {
                problems.add(new Problem(Reason.ENTRY_CHANGED, sequence));
            }
            if (link instanceof Shown shown) {
                entry(shown, sequence, transcript, entries, problems);
            }
            // On from what it says, so that one wrong entry does not make all that follow it look wrong.
            head = link.hash();
            ends(transcript, sequence, head, problems);
        }
        if (transcript.leaves().isEmpty()
                || sequence
                        != transcript.leaves().stream()
                                .mapToInt(leaf -> leaf.leaf().last())
                                .max()
                                .orElse(0)) {
            problems.add(new Problem(Reason.CHAIN_ENDS_ELSEWHERE, sequence));
        }
    }

    private static void entry(
            Shown shown, int sequence, Transcript transcript, List<EntryText> entries, List<Problem> problems) {
        try {
            EntryText entry = EntryText.read(shown.bytes());
            boolean inScope = transcript.scope().equals(Transcript.CAREER)
                    || transcript.scope().equals(Integer.toString(entry.year()));
            if (entry.sequence() != sequence || !entry.member().equals(transcript.holder()) || !inScope) {
                problems.add(new Problem(Reason.ENTRY_MISPLACED, sequence));
            }
            entries.add(entry);
        } catch (IllegalArgumentException unreadable) {
            problems.add(new Problem(Reason.ENTRY_CHANGED, sequence));
        }
    }

    /** Where a year ends, the chain has to have the hash that the checkpoint knows. */
    private static void ends(Transcript transcript, int sequence, Sha256 head, List<Problem> problems) {
        transcript.leaves().stream()
                .map(ProvenLeaf::leaf)
                .filter(leaf -> leaf.last() == sequence && !leaf.head().equals(head))
                .forEach(leaf -> problems.add(new Problem(Reason.CHAIN_ENDS_ELSEWHERE, sequence)));
    }

    private static void totals(Transcript transcript, List<EntryText> entries, List<Problem> problems) {
        var years = new LinkedHashSet<Integer>();
        for (ProvenLeaf proven : transcript.leaves()) {
            Leaf leaf = proven.leaf();
            List<EntryText> of = entries.stream()
                    .filter(entry -> entry.year() == leaf.year())
                    .toList();
            boolean adds = of.stream().mapToLong(EntryText::hundredths).sum() == leaf.hundredths()
                    && of.size() == leaf.entries();
            if (!years.add(leaf.year()) || !adds) {
                problems.add(new Problem(Reason.WRONG_TOTAL, leaf.last()));
            }
        }
        entries.stream()
                .filter(entry -> !years.contains(entry.year()))
                .forEach(entry -> problems.add(new Problem(Reason.ENTRY_MISPLACED, entry.sequence())));
        boolean career = transcript.scope().equals(Transcript.CAREER);
        if (career && transcript.links().stream().anyMatch(Hidden.class::isInstance)
                || !career && !years.equals(Set.of(yearOf(transcript)))) {
            problems.add(new Problem(Reason.WRONG_TOTAL, 0));
        }
    }

    private static int yearOf(Transcript transcript) {
        try {
            return Integer.parseInt(transcript.scope());
        } catch (NumberFormatException noYear) {
            return 0;
        }
    }

    private static void inclusion(ProvenLeaf proven, Checkpoint checkpoint, List<Problem> problems) {
        try {
            Sha256 root = Merkle.root(proven.leaf().hash(), proven.index(), checkpoint.size(), proven.path());
            if (root.equals(checkpoint.root())) {
                return;
            }
        } catch (IllegalArgumentException noPathOfThatTree) {
            // As wrong as a path that leads elsewhere.
        }
        problems.add(new Problem(Reason.NOT_IN_CHECKPOINT, proven.leaf().last()));
    }

    private void signatures(SignedNote note, Transcript transcript, Checkpoint checkpoint, List<Problem> problems) {
        if (note.marks().size() != 1 || !note.signedBy(transcript.key())) {
            problems.add(new Problem(Reason.NOT_SIGNED, 0));
        }
        List<KeyChange> changes = changes(transcript, problems);
        Set<NoteKey> related = related(transcript.key(), changes);
        boolean signed = transcript.checkpoint().signers(related).stream()
                .anyMatch(signer -> changes.stream()
                        .noneMatch(change ->
                                change.from().equals(signer) && checkpoint.number() > change.lastCheckpoint()));
        if (!signed) {
            problems.add(new Problem(Reason.CHECKPOINT_NOT_SIGNED, 0));
        }
        if (!trusted.isEmpty() && trusted.stream().noneMatch(related::contains)) {
            problems.add(new Problem(Reason.KEY_NOT_TRUSTED, 0));
        }
    }

    private static List<KeyChange> changes(Transcript transcript, List<Problem> problems) {
        try {
            return transcript.keyChanges().stream().map(KeyChange::read).toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException unreadable) {
            problems.add(new Problem(Reason.KEY_NOT_TRUSTED, 0));
            return List.of();
        }
    }

    /** The key that issued the transcript, and those that changes signed by both sides link it to. */
    private static Set<NoteKey> related(NoteKey issuer, List<KeyChange> changes) {
        Set<NoteKey> related = new LinkedHashSet<>(Set.of(issuer));
        for (boolean grew = true; grew; ) {
            grew = false;
            for (KeyChange change : changes) {
                if (related.contains(change.from()) || related.contains(change.to())) {
                    grew |= related.addAll(List.of(change.from(), change.to()));
                }
            }
        }
        return related;
    }
}
