package org.xueshi.hours.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xueshi.hours.proof.Transcript.Hidden;
import org.xueshi.hours.proof.Transcript.Link;
import org.xueshi.hours.proof.Transcript.ProvenLeaf;
import org.xueshi.hours.proof.Transcript.Shown;
import org.xueshi.hours.proof.Verdict.Problem;
import org.xueshi.hours.proof.Verdict.Reason;

/**
 * Verifies a transcript without asking anybody: each entry by its hash, the chain up to what the checkpoint knows, the
 * totals, the path to the checkpoint's root, and the signatures.
 *
 * @see "src/docs/decisions/2026-11-25-transcripts.md"
 */
public final class TranscriptCheck {

    private final KnownKeys known;
    private final Collection<NoteKey> witnesses;

    /**
     * @param known of the installation, from elsewhere; if there are no keys, any is taken, and the verdict says so
     * @param witnesses keys of those who may have cosigned
     */
    public TranscriptCheck(KnownKeys known, Collection<NoteKey> witnesses) {
        this.known = known;
        this.witnesses = List.copyOf(witnesses);
    }

    /** The verdict on a file, be it the transcript's own text or a PDF that carries it. */
    public Verdict verify(byte[] file) {
        try {
            return verify(TranscriptFile.text(file));
        } catch (IllegalArgumentException notText) {
            return unreadable(TranscriptFile.damaged(file));
        }
    }

    /** The verdict on the transcript's text. */
    public Verdict verify(String file) {
        try {
            SignedNote note = SignedNote.read(file);
            Transcript transcript = Transcript.read(note.text());
            return verify(
                    note, transcript, Checkpoint.read(transcript.checkpoint().text()));
        } catch (IllegalArgumentException unreadable) {
            return unreadable(file);
        }
    }

    private static Verdict unreadable(String file) {
        Problem problem = Damage.firstEntry(file).stream()
                .mapToObj(sequence -> new Problem(Reason.ENTRY_CHANGED, sequence))
                .findFirst()
                .orElse(new Problem(Reason.UNREADABLE, 0));
        return new Verdict.False(List.of(problem), Optional.empty(), List.of());
    }

    private Verdict verify(SignedNote note, Transcript transcript, Checkpoint checkpoint) {
        var problems = new ArrayList<Problem>();
        var entries = new ArrayList<EntryText>();
        chain(transcript, entries, problems);
        totals(transcript, entries, problems);
        transcript.leaves().forEach(leaf -> inclusion(leaf, checkpoint, problems));
        signatures(note, transcript, checkpoint, problems);
        if (!problems.isEmpty()) {
            return new Verdict.False(
                    problems.stream().distinct().toList(), Optional.of(transcript), List.copyOf(entries));
        }
        return new Verdict.True(
                transcript,
                List.copyOf(entries),
                checkpoint,
                !known.keys().isEmpty(),
                transcript.key(),
                transcript.checkpoint().signers(witnesses));
    }

    private static void chain(Transcript transcript, List<EntryText> entries, List<Problem> problems) {
        Sha256 head = transcript.afterHash();
        int sequence = transcript.after();
        boolean fromTheBeginning = sequence == 0 && head.equals(Sha256.NONE);
        boolean fromLater = sequence > 0 && !isCareer(transcript);
        if (!fromTheBeginning && !fromLater) {
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
        int last = transcript.leaves().stream()
                .mapToInt(leaf -> leaf.leaf().last())
                .max()
                .orElse(0);
        if (last == 0 || sequence != last) {
            problems.add(new Problem(Reason.CHAIN_ENDS_ELSEWHERE, sequence));
        }
    }

    private static boolean isCareer(Transcript transcript) {
        return transcript.scope().equals(Transcript.CAREER);
    }

    private static void entry(
            Shown shown, int sequence, Transcript transcript, List<EntryText> entries, List<Problem> problems) {
        try {
            EntryText entry = EntryText.read(shown.bytes());
            if (entry.sequence() != sequence || !entry.member().equals(transcript.holder())) {
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
        boolean whole = isCareer(transcript)
                ? transcript.links().stream().noneMatch(Hidden.class::isInstance)
                : years.stream().map(Object::toString).toList().equals(List.of(transcript.scope()));
        if (!whole) {
            problems.add(new Problem(Reason.WRONG_TOTAL, 0));
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
            // What its keys say of each other is then nobody's word.
            return;
        }
        try {
            // Changes that the verifier knows count even if the transcript keeps quiet about them.
            KeyChain chain = KeyChain.read(Stream.concat(transcript.keyChanges().stream(), known.changes().stream())
                    .toList());
            if (chain.hasHandedOver(transcript.key(), checkpoint.number())) {
                // Whoever signs with it now is somebody who kept or stole it.
                problems.add(new Problem(Reason.NOT_SIGNED, 0));
            }
            Set<NoteKey> related = chain.of(transcript.key());
            if (!chain.signed(transcript.checkpoint(), checkpoint.number(), related)) {
                problems.add(new Problem(Reason.CHECKPOINT_NOT_SIGNED, 0));
            }
            boolean trusted = known.keys().isEmpty() || known.keys().stream().anyMatch(related::contains);
            if (chain.isForked() || !trusted) {
                problems.add(new Problem(Reason.KEY_NOT_TRUSTED, 0));
            }
        } catch (IllegalArgumentException unreadable) {
            problems.add(new Problem(Reason.KEY_NOT_TRUSTED, 0));
        }
    }
}
