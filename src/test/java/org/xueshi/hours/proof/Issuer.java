package org.xueshi.hours.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.Strength;
import org.xueshi.hours.ledger.Cause;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.EntryEncoding;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** An installation with keys, two members of two years, and checkpoints: everything that a transcript needs, and a forger. */
public final class Issuer {

    static final String LI = "li";
    static final String WANG = "wang";
    private static final int NEIGHBOURS = 5;

    final Signer old = new Signer("here");
    final Signer current = new Signer("here");
    final Signer stranger = new Signer("here");
    final Signer witness = new Signer("county");

    /** After the first checkpoint the current key took over. */
    final SignedNote change = change(old, current, 1);

    private final List<String> members = List.of(LI, WANG);
    private final List<List<Transcript.Shown>> chains =
            members.stream().map(Issuer::chain).toList();

    /** A key with its secret half. */
    record Signer(NoteKey key, KeyPair pair) {
        Signer(String name) {
            this(name, fresh());
        }

        private Signer(String name, KeyPair pair) {
            this(NoteKey.of(name, pair.getPublic()), pair);
        }

        SignedNote sign(String text) {
            return new SignedNote(text, List.of(mark(text)));
        }

        SignedNote.Mark mark(String text) {
            return SignedNote.Mark.sign(text, key, pair.getPrivate());
        }

        private static KeyPair fresh() {
            try {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (GeneralSecurityException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }
    }

    static SignedNote change(Signer from, Signer to, int lastCheckpoint) {
        return change(from, to, lastCheckpoint, Instant.parse("2026-02-01T00:00:00Z"));
    }

    static SignedNote change(Signer from, Signer to, int lastCheckpoint, Instant at) {
        String text = new KeyChange(from.key(), to.key(), lastCheckpoint, at).text();
        return from.sign(text).with(to.mark(text));
    }

    /** What the installation publishes. */
    public KnownKeys published() {
        return new KnownKeys(List.of(old.key(), current.key()), List.of(change));
    }

    private static List<Transcript.Shown> chain(String member) {
        List<Transcript.Shown> chain = new ArrayList<>();
        Sha256 head = Sha256.NONE;
        for (int sequence = 1; sequence <= 8; sequence++) {
            byte[] bytes = bytes(member, sequence, sequence * 25);
            head = Chain.next(head, Sha256.of(bytes));
            chain.add(new Transcript.Shown(head, bytes));
        }
        return chain;
    }

    /** 1 to 3 of last year; 4, 5, 7 and 8 of this one, 7 takes 5 back; 6 of last year's end, so that years interleave. */
    static byte[] bytes(String member, int sequence, int hundredths) {
        int year = sequence <= 3 || sequence == 6 ? 2025 : 2026;
        var cause = sequence == 7 ? new Cause(5, "Posted for the wrong course.") : null;
        var content = new Content(
                cause == null ? Kind.POSTING : Kind.REVERSAL,
                new MemberId(member),
                cause == null ? "course:" + sequence : "reversal:5",
                year,
                new ClassHours(cause == null ? hundredths : -125),
                Category.CENTRALIZED,
                Tags.NONE,
                Strength.MEASURED,
                new Localised("防汛安全" + sequence, "Flood safety " + sequence),
                null,
                new OrganisationId("east"),
                LocalDate.of(year, 6, 1),
                null,
                null,
                new PolicyRef("default", 1, Sha256.of("policy")),
                new MemberId("leader"),
                cause);
        return EntryEncoding.bytes(sequence, content, Instant.parse("2026-06-02T08:00:00Z"));
    }

    private static Leaf leaf(String member, int year, List<Transcript.Shown> chain) {
        List<EntryText> of = chain.stream()
                .map(shown -> EntryText.read(shown.bytes()))
                .filter(entry -> entry.year() == year)
                .toList();
        int last = of.getLast().sequence();
        return new Leaf(
                new byte[Leaf.SALT_LENGTH],
                member,
                year,
                of.stream().mapToInt(EntryText::hundredths).sum(),
                of.size(),
                last,
                chain.get(last - 1).hash());
    }

    private List<Leaf> leaves() {
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(m -> Stream.of(2025, 2026).map(year -> leaf(members.get(m), year, chains.get(m))))
                .toList();
    }

    private List<Sha256> tree(int checkpoint) {
        List<Sha256> tree = new ArrayList<>(leaves().stream().map(Leaf::hash).toList());
        IntStream.range(0, NEIGHBOURS + checkpoint).forEach(n -> tree.add(Sha256.of("neighbour" + n)));
        return tree;
    }

    SignedNote checkpoint(int number, Signer signer) {
        List<Sha256> tree = tree(number);
        var checkpoint = new Checkpoint(
                "here",
                tree.size(),
                Merkle.root(tree),
                number,
                0,
                Instant.parse("2026-11-25T02:00:00Z").plusSeconds(number),
                Sha256.of("before"));
        return signer.sign(checkpoint.text());
    }

    /** What a member's transcript says; {@code scope} is a year or a career. */
    Transcript draft(String member, String scope, int checkpoint, Signer signer) {
        List<Transcript.Shown> chain = chains.get(members.indexOf(member));
        boolean career = scope.equals(Transcript.CAREER);
        List<Leaf> of = leaves().stream()
                .filter(leaf -> leaf.member().equals(member) && (career || scope.equals("" + leaf.year())))
                .toList();
        int last = of.stream().mapToInt(Leaf::last).max().orElseThrow();
        int after = career || scope.equals("2025") ? 0 : 3;
        List<Transcript.Link> links = new ArrayList<>();
        for (Transcript.Shown shown : chain.subList(after, last)) {
            boolean inScope =
                    career || scope.equals("" + EntryText.read(shown.bytes()).year());
            links.add(inScope ? shown : new Transcript.Hidden(shown.hash(), shown.digest()));
        }
        List<Sha256> tree = tree(checkpoint);
        return new Transcript(
                "0199-" + member + "-" + scope,
                Instant.parse("2026-11-25T08:00:00Z"),
                member,
                "李明",
                "Li Ming",
                scope,
                "https://example.org/verify/0199",
                signer.key(),
                List.of(new Transcript.Name("centralized", "集中培训", "Centralized training")),
                after,
                after == 0 ? Sha256.NONE : chain.get(after - 1).hash(),
                links,
                of.stream()
                        .map(leaf -> new Transcript.ProvenLeaf(
                                leaf, leaves().indexOf(leaf), Merkle.path(tree, leaves().indexOf(leaf))))
                        .toList(),
                checkpoint(checkpoint, signer),
                List.of());
    }

    /** Li's year as the installation issues it. */
    Transcript ofThisYear() {
        return with(draft(LI, "2026", 2, current), parts -> parts.keyChanges = List.of(change));
    }

    /** Li's career as the installation issues it. */
    Transcript ofACareer() {
        return with(draft(LI, Transcript.CAREER, 2, current), parts -> parts.keyChanges = List.of(change));
    }

    String signed(Transcript transcript) {
        return current.sign(transcript.text()).toString();
    }

    /** The parts of a transcript for whoever wants others. */
    static final class Parts {
        String id;
        Instant issued;
        String holder;
        String scope;
        NoteKey key;
        int after;
        Sha256 afterHash;
        List<Transcript.Link> links;
        List<Transcript.ProvenLeaf> leaves;
        SignedNote checkpoint;
        List<SignedNote> keyChanges;

        private Parts(Transcript of) {
            id = of.id();
            issued = of.issued();
            holder = of.holder();
            scope = of.scope();
            key = of.key();
            after = of.after();
            afterHash = of.afterHash();
            links = new ArrayList<>(of.links());
            leaves = new ArrayList<>(of.leaves());
            checkpoint = of.checkpoint();
            keyChanges = of.keyChanges();
        }
    }

    static Transcript with(Transcript of, java.util.function.Consumer<Parts> change) {
        var parts = new Parts(of);
        change.accept(parts);
        return new Transcript(
                parts.id,
                parts.issued,
                parts.holder,
                of.holderZh(),
                of.holderEn(),
                parts.scope,
                of.verifyAt(),
                parts.key,
                of.names(),
                parts.after,
                parts.afterHash,
                parts.links,
                parts.leaves,
                parts.checkpoint,
                parts.keyChanges);
    }

    /** The chain with one entry's bytes changed and all hashes from there on made to fit. */
    static Transcript rechained(Transcript of, int index, UnaryOperator<byte[]> change) {
        return with(of, parts -> {
            Sha256 head = parts.afterHash;
            for (int i = 0; i < parts.links.size(); i++) {
                Transcript.Link link = parts.links.get(i);
                if (link instanceof Transcript.Shown shown) {
                    byte[] bytes = i == index ? change.apply(shown.bytes()) : shown.bytes();
                    head = Chain.next(head, Sha256.of(bytes));
                    parts.links.set(i, new Transcript.Shown(head, bytes));
                } else {
                    head = Chain.next(head, link.digest());
                    parts.links.set(i, new Transcript.Hidden(head, link.digest()));
                }
            }
        });
    }
}
