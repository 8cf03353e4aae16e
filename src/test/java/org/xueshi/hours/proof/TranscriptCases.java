package org.xueshi.hours.proof;

import static org.xueshi.hours.proof.Issuer.LI;
import static org.xueshi.hours.proof.Issuer.WANG;
import static org.xueshi.hours.proof.Issuer.rechained;
import static org.xueshi.hours.proof.Issuer.with;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xueshi.hours.proof.Verdict.Problem;
import org.xueshi.hours.proof.Verdict.Reason;

/**
 * Files and what every verifier has to say of them: the one table that the check, the command and the page for use without a
 * network are held to. Most false ones are signed again with the true key, so that it is not the last signature that saves
 * the day.
 */
public final class TranscriptCases {

    private final Issuer issuer = new Issuer();
    private final List<Case> cases = new ArrayList<>();

    /**
     * One file.
     *
     * @param problems those that have to be named, among others; none if the file is true
     */
    public record Case(String name, KnownKeys known, String file, Set<Problem> problems) {
        public boolean isTrue() {
            return problems.isEmpty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private TranscriptCases() {
        truth();
        names();
        entries();
        chains();
        leaves();
        checkpoints();
        keys();
        handovers();
        lines();
    }

    public static List<Case> all() {
        return List.copyOf(new TranscriptCases().cases);
    }

    private void accept(String name, String file) {
        cases.add(new Case(name, issuer.published(), file, Set.of()));
    }

    private void reject(String name, String file, Reason reason, int sequence) {
        cases.add(new Case(name, issuer.published(), file, Set.of(new Problem(reason, sequence))));
    }

    private void resigned(String name, Reason reason, int sequence, Consumer<Issuer.Parts> change) {
        reject(name, issuer.signed(with(issuer.ofThisYear(), change)), reason, sequence);
    }

    private void truth() {
        accept("a year", issuer.signed(issuer.ofThisYear()));
        accept("a career", issuer.signed(issuer.ofACareer()));
        accept(
                "last year, which ends before the chain does",
                issuer.signed(issuer.draft(LI, "2025", 2, issuer.current)));
        accept("somebody else’s", issuer.signed(issuer.draft(WANG, "2026", 2, issuer.current)));
        accept(
                "an older checkpoint",
                issuer.old.sign(issuer.draft(LI, "2026", 1, issuer.old).text()).toString());
    }

    /** A transcript stays true whatever names stand below its checkpoint; who is only named is not told as a cosigner. */
    private void names() {
        accept(
                "a name below its checkpoint that nobody can check",
                issuer.signed(with(
                        issuer.ofThisYear(),
                        parts -> parts.checkpoint =
                                parts.checkpoint.with(new SignedNote.Mark("township-a", new byte[68])))));
    }

    private void entries() {
        reject(
                "more hours in the third entry",
                issuer.signed(with(
                        issuer.ofThisYear(),
                        parts -> parts.links.set(
                                1, new Transcript.Shown(parts.links.get(1).hash(), Issuer.bytes(LI, 5, 9_900))))),
                Reason.ENTRY_CHANGED,
                5);
        resigned(
                "another hash of an entry",
                Reason.ENTRY_CHANGED,
                5,
                parts -> parts.links.set(
                        1, new Transcript.Shown(Sha256.of("x"), ((Transcript.Shown) parts.links.get(1)).bytes())));
        resigned(
                "bytes that are no entry",
                Reason.ENTRY_CHANGED,
                4,
                parts -> parts.links.set(
                        0, new Transcript.Shown(parts.links.get(0).hash(), new byte[] {2, 0})));
        reject(
                "more hours, and all hashes made to fit",
                issuer.signed(rechained(issuer.ofThisYear(), 0, bytes -> Issuer.bytes(LI, 4, 9_900))),
                Reason.CHAIN_ENDS_ELSEWHERE,
                8);
        reject(
                "an entry of another year among them",
                issuer.signed(rechained(issuer.ofThisYear(), 0, bytes -> Issuer.bytes(LI, 3, 100))),
                Reason.ENTRY_MISPLACED,
                4);
        reject(
                "an entry that was posted at no time",
                issuer.signed(rechained(issuer.ofThisYear(), 0, TranscriptCases::postedAtNoTime)),
                Reason.ENTRY_CHANGED,
                4);
        reject(
                "an entry of another person",
                issuer.signed(rechained(issuer.ofThisYear(), 0, bytes -> Issuer.bytes(WANG, 4, 100))),
                Reason.ENTRY_MISPLACED,
                4);
    }

    /** The last three fields are the moment, and of a posting nothing that it amends and no reason. */
    private static byte[] postedAtNoTime(byte[] bytes) {
        int moment = bytes.length - 2 * Integer.BYTES - Long.BYTES - Integer.BYTES;
        return ByteBuffer.allocate(bytes.length - Long.BYTES)
                .put(bytes, 0, moment)
                .putInt(-1)
                .put(bytes, bytes.length - 2 * Integer.BYTES, 2 * Integer.BYTES)
                .array();
    }

    private void chains() {
        reject(
                "an entry of another place",
                issuer.signed(rechained(issuer.ofThisYear(), 0, bytes -> Issuer.bytes(LI, 5, 100))),
                Reason.ENTRY_MISPLACED,
                4);
        resigned(
                "an entry and its reversal hidden",
                Reason.WRONG_TOTAL,
                8,
                parts -> List.of(1, 3)
                        .forEach(at -> parts.links.set(
                                at,
                                new Transcript.Hidden(
                                        parts.links.get(at).hash(),
                                        parts.links.get(at).digest()))));
        resigned("the last entry left out", Reason.CHAIN_ENDS_ELSEWHERE, 7, parts -> parts.links.removeLast());
        resigned("the first entry left out", Reason.ENTRY_CHANGED, 4, parts -> parts.links.removeFirst());
        resigned("an entry twice", Reason.ENTRY_CHANGED, 5, parts -> parts.links.add(1, parts.links.get(0)));
        resigned("two entries changed places", Reason.ENTRY_CHANGED, 4, parts -> Collections.swap(parts.links, 0, 1));
        resigned(
                "another year’s entry hidden wrongly",
                Reason.ENTRY_CHANGED,
                6,
                parts -> parts.links.set(
                        2, new Transcript.Hidden(parts.links.get(2).hash(), Sha256.of("x"))));
        resigned(
                "an entry of the year hidden",
                Reason.WRONG_TOTAL,
                8,
                parts -> parts.links.set(
                        0,
                        new Transcript.Hidden(
                                parts.links.get(0).hash(), parts.links.get(0).digest())));
        resigned("a start that is none", Reason.CHAIN_ENDS_ELSEWHERE, 0, parts -> parts.after = 0);
        reject(
                "a career without its first entry",
                issuer.signed(with(issuer.ofACareer(), parts -> {
                    parts.after = 1;
                    parts.afterHash = parts.links.removeFirst().hash();
                })),
                Reason.CHAIN_ENDS_ELSEWHERE,
                0);
        reject(
                "a career with an entry hidden",
                issuer.signed(with(
                        issuer.ofACareer(),
                        parts -> parts.links.set(
                                1,
                                new Transcript.Hidden(
                                        parts.links.get(1).hash(),
                                        parts.links.get(1).digest())))),
                Reason.WRONG_TOTAL,
                0);
        reject(
                "a career that is said to be a year",
                issuer.signed(with(issuer.ofACareer(), parts -> parts.scope = "2026")),
                Reason.WRONG_TOTAL,
                0);
    }

    private void leaves() {
        Transcript other = issuer.draft(WANG, "2026", 2, issuer.current);
        Transcript lastYear = issuer.draft(LI, "2025", 2, issuer.current);
        resigned("another person’s leaf", Reason.NOT_IN_CHECKPOINT, 8, parts -> parts.leaves = other.leaves());
        resigned("another year’s leaf", Reason.WRONG_TOTAL, 6, parts -> parts.leaves = lastYear.leaves());
        resigned("no leaf", Reason.CHAIN_ENDS_ELSEWHERE, 8, parts -> parts.leaves = List.of());
        resigned("a leaf twice", Reason.WRONG_TOTAL, 8, parts -> parts.leaves.add(parts.leaves.getFirst()));
        resigned("another holder", Reason.NOT_IN_CHECKPOINT, 8, parts -> parts.holder = WANG);
        resigned("another place in the tree", Reason.NOT_IN_CHECKPOINT, 8, parts -> leaf(parts, 1, 0));
        resigned("a place beyond the tree", Reason.NOT_IN_CHECKPOINT, 8, parts -> leaf(parts, 1_000, 0));
        resigned("a path too short", Reason.NOT_IN_CHECKPOINT, 8, parts -> leaf(parts, 0, 1));
        resigned("a total that is too high", Reason.WRONG_TOTAL, 8, parts -> {
            var proven = parts.leaves.getFirst();
            Leaf of = proven.leaf();
            parts.leaves.set(
                    0,
                    new Transcript.ProvenLeaf(
                            new Leaf(
                                    of.salt(),
                                    of.member(),
                                    of.year(),
                                    of.hundredths() + 1,
                                    of.entries(),
                                    of.last(),
                                    of.head()),
                            proven.index(),
                            proven.path()));
        });
    }

    private static void leaf(Issuer.Parts parts, int further, int shorter) {
        var proven = parts.leaves.getFirst();
        parts.leaves.set(
                0,
                new Transcript.ProvenLeaf(
                        proven.leaf(),
                        proven.index() + further,
                        proven.path().subList(shorter, proven.path().size())));
    }

    private void checkpoints() {
        resigned(
                "the checkpoint before it",
                Reason.NOT_IN_CHECKPOINT,
                8,
                parts -> parts.checkpoint = issuer.checkpoint(1, issuer.old));
        resigned("an older checkpoint with a newer number", Reason.CHECKPOINT_NOT_SIGNED, 0, parts -> {
            SignedNote older = issuer.checkpoint(1, issuer.old);
            parts.checkpoint = new SignedNote(older.text().replace("number 1", "number 9"), older.marks());
        });
        resigned(
                "a checkpoint that a stranger signed",
                Reason.CHECKPOINT_NOT_SIGNED,
                0,
                parts -> parts.checkpoint = issuer.checkpoint(2, issuer.stranger));
        resigned(
                "a checkpoint that the old key signed after it had handed over",
                Reason.CHECKPOINT_NOT_SIGNED,
                0,
                parts -> parts.checkpoint = issuer.checkpoint(2, issuer.old));
        resigned(
                "a checkpoint that the new key signed before it took over",
                Reason.CHECKPOINT_NOT_SIGNED,
                0,
                parts -> parts.checkpoint = issuer.checkpoint(1, issuer.current));
    }

    private void keys() {
        Transcript strangers = issuer.draft(LI, "2026", 2, issuer.stranger);
        reject("a stranger’s key", issuer.stranger.sign(strangers.text()).toString(), Reason.KEY_NOT_TRUSTED, 0);
        reject(
                "signed by a stranger in the installation’s name",
                issuer.stranger.sign(issuer.ofThisYear().text()).toString(),
                Reason.NOT_SIGNED,
                0);
        String twice = issuer.ofThisYear().text();
        reject(
                "signed twice",
                issuer.current.sign(twice).with(issuer.witness.mark(twice)).toString(),
                Reason.NOT_SIGNED,
                0);
        Transcript heir = with(
                strangers,
                parts -> parts.keyChanges = List.of(issuer.change, Issuer.change(issuer.old, issuer.stranger, 1)));
        reject(
                "an heir whom a thief of the old key made",
                issuer.stranger.sign(heir.text()).toString(),
                Reason.KEY_NOT_TRUSTED,
                0);
        String text = issuer.change
                .text()
                .replace(issuer.current.key().toString(), issuer.stranger.key().toString());
        SignedNote half = issuer.old.sign(text).with(issuer.current.mark(text));
        reject(
                "an heir who did not sign",
                issuer.stranger
                        .sign(with(strangers, parts -> parts.keyChanges = List.of(half))
                                .text())
                        .toString(),
                Reason.KEY_NOT_TRUSTED,
                0);
        reject(
                "the old key goes on and keeps quiet about its heir",
                issuer.old.sign(issuer.draft(LI, "2026", 2, issuer.old).text()).toString(),
                Reason.CHECKPOINT_NOT_SIGNED,
                0);
        String year = issuer.signed(issuer.ofThisYear());
        cases.add(new Case("only the old key is known", only(issuer.old), year, Set.of()));
        cases.add(new Case("only the current key is known", only(issuer.current), year, Set.of()));
        String older = issuer.old
                .sign(with(issuer.draft(LI, "2026", 1, issuer.old), parts -> parts.keyChanges = List.of(issuer.change))
                        .text())
                .toString();
        cases.add(new Case("issued before the change, the heir is known", only(issuer.current), older, Set.of()));
        cases.add(new Case("nothing is known", KnownKeys.NONE, year, Set.of()));
        cases.add(new Case(
                "only a stranger is known",
                only(issuer.stranger),
                year,
                Set.of(new Problem(Reason.KEY_NOT_TRUSTED, 0))));
    }

    /** What somebody makes of a true transcript who has stolen a key, after it was replaced. */
    private void handovers() {
        Transcript stolen = with(issuer.ofThisYear(), parts -> parts.key = issuer.old.key());
        reject("signed with a key that had handed over", signedByOld(stolen), Reason.NOT_SIGNED, 0);
        reject(
                "signed with a key that had handed over, which it keeps quiet about",
                signedByOld(with(stolen, parts -> parts.keyChanges = List.of())),
                Reason.NOT_SIGNED,
                0);
        cases.add(new Case(
                "signed with a key that had handed over, and nothing is known",
                KnownKeys.NONE,
                signedByOld(stolen),
                Set.of(new Problem(Reason.NOT_SIGNED, 0))));
        accept(
                "issued with the new key as of the old one’s checkpoint",
                issuer.signed(with(issuer.draft(LI, "2026", 1, issuer.old), parts -> {
                    parts.key = issuer.current.key();
                    parts.keyChanges = List.of(issuer.change);
                })));
        SignedNote again = Issuer.change(issuer.old, issuer.current, 1, Instant.parse("2026-02-01T00:00:01Z"));
        reject(
                "a key that hands over twice, to the same one",
                issuer.signed(with(issuer.ofThisYear(), parts -> parts.keyChanges = List.of(issuer.change, again))),
                Reason.KEY_NOT_TRUSTED,
                0);
    }

    private String signedByOld(Transcript transcript) {
        return issuer.old.sign(transcript.text()).toString();
    }

    private static KnownKeys only(Issuer.Signer signer) {
        return new KnownKeys(List.of(signer.key()), List.of());
    }

    private void lines() {
        String year = issuer.signed(issuer.ofThisYear());
        reject("a line more", year.replace("\nscope ", "\nnote x\nscope "), Reason.UNREADABLE, 0);
        reject("a line less", year.replaceFirst("\nissued [^\n]*", ""), Reason.UNREADABLE, 0);
        reject("another name", year.replace("Li Ming", "Li Mang"), Reason.NOT_SIGNED, 0);
        reject(
                "another day of issue",
                year.replace("2026-11-25T08:00:00Z", "2026-11-25T08:00:01Z"),
                Reason.NOT_SIGNED,
                0);
        reject(
                "written otherwise",
                year.replace("2026-11-25T08:00:00Z", "2026-11-25T08:00:00.000Z"),
                Reason.UNREADABLE,
                0);
        reject("no signature", year.substring(0, year.indexOf("\n\n") + 1), Reason.UNREADABLE, 0);
        reject("cut off before its checkpoint", year.substring(0, year.indexOf("\ncheckpoint")), Reason.UNREADABLE, 0);
        reject("nothing", "", Reason.UNREADABLE, 0);
        reject("a damaged entry", year.replaceFirst("\nentry ([^ ]*) A", "\nentry $1 !"), Reason.ENTRY_CHANGED, 4);
        reject("line ends of another system", year.replace("\n", "\r\n"), Reason.UNREADABLE, 0);
    }
}
