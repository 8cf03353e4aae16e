package org.xueshi.hours.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * L5: against whoever holds the installation’s key and writes to its archive there is nothing but witnesses. They sign what
 * follows from what they have seen, however much is new, and no other past: not rewritten, not shortened, not for a moment.
 */
class AWitnessSignsNoOtherPastTest {

    private static final String LI = "li";
    private static final String WANG = "wang";

    @TempDir
    Path scratch;

    private final Issuer issuer = new Issuer();
    private final Issuer.Signer key = issuer.current;
    private final KnownKeys known = new KnownKeys(List.of(key.key()), List.of());
    private WrittenArchive ours;
    private Witness witness;

    /** Two checkpoints that the witness has cosigned. */
    @BeforeEach
    void twoAreSeen() throws Exception {
        witness = Witness.found(scratch.resolve("witness"), "township-a");
        ours = begun("ours", 1);
        assertThat(cosigned()).hasSize(2);
    }

    private WrittenArchive begun(String folder, long seed) throws IOException {
        var archive = new WrittenArchive(scratch.resolve(folder), seed);
        archive.post(LI, 2025, 4);
        archive.post(WANG, 2026, 2);
        archive.sign(key);
        archive.post(LI, 2026, 6);
        archive.sign(key);
        return archive;
    }

    private List<SignedNote> cosigned() throws IOException {
        return witness.cosign(ours.archive(), known);
    }

    private void refused(String why) throws IOException {
        List<Path> before = kept();
        assertThatIllegalArgumentException().isThrownBy(this::cosigned).withMessageContaining(why);
        assertThat(kept()).isEqualTo(before);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(scratch.resolve("witness"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void manyNewOnesAtOnceAreCosignedAndSoAreThoseAfterThem() throws IOException {
        ours.post(LI, 2026, 1);
        ours.sign(key);
        ours.sign(key);
        ours.post("chen", 2026, 3);
        ours.post(WANG, 2025, 1);
        ours.sign(key);

        List<SignedNote> cosigned = cosigned();
        assertThat(cosigned).hasSize(3).allMatch(note -> note.signedBy(witness.key()));
        assertThat(cosigned.getLast().text())
                .isEqualTo(ours.archive().readNote(5).text());
        assertThat(cosigned()).isEmpty();
        ours.post(WANG, 2026, 1);
        ours.sign(key);
        assertThat(cosigned()).hasSize(1);
        assertThat(kept()).hasSize(1 + 2 * 6);
    }

    @Test
    void aPastThatWasRewrittenBelowNotesThatWereLeftAlone() throws IOException {
        WrittenArchive forged = begun("forged", 2);
        forged.follow(ours);
        forged.post(LI, 2026, 1);
        forged.sign(key);
        for (int number = 1; number <= 3; number++) {
            Files.copy(
                    forged.archive().deltas(number),
                    ours.archive().deltas(number),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(forged.archive().note(3), ours.archive().note(3));

        refused("checkpoint 1 is not the one that was seen before");
    }

    /** Nor does it help to put the old deltas back before the witness looks. */
    @Test
    void aPastThatWasRewrittenForTheNewRootOnly() throws IOException {
        WrittenArchive forged = begun("forged", 2);
        forged.follow(ours);
        forged.post(LI, 2026, 1);
        forged.sign(key);
        Files.copy(forged.archive().deltas(3), ours.archive().deltas(3));
        Files.copy(forged.archive().note(3), ours.archive().note(3));

        refused("the chain of li does not lead to its leaf of 2026");
    }

    @Test
    void aChainThatWasShortened() throws IOException {
        ours.tell(shortened());
        ours.sign(key);

        refused("the chain of li does not lead to its leaf of 2026");
    }

    /** Three entries of the second year, where six had been told of. */
    private Delta shortened() {
        List<Sha256> all = ours.digests(LI);
        return new Delta(LI, all.size(), List.of(), List.of(ours.leaf(LI, 2026, 3, all.subList(0, 7))));
    }

    @Test
    void aChainThatWasShortenedForOneCheckpointOnly() throws IOException {
        ours.tell(shortened());
        ours.sign(key);
        ours.post(LI, 2026, 4);
        ours.sign(key);

        refused("at checkpoint 3 the chain of li does not lead to its leaf of 2026");
    }

    @Test
    void entriesThatAreInNoYear() throws IOException {
        List<Sha256> more = List.of(Sha256.of("more"));
        ours.tell(new Delta(LI, 10, more, List.of()));
        ours.sign(key);

        refused("checkpoint 3 leaves out some of the 11 entries of li");
    }

    @Test
    void aYearWithFewerEntriesThanTheChainHas() throws IOException {
        List<Sha256> chain = Stream.concat(ours.digests(LI).stream(), Stream.of(Sha256.of("a"), Sha256.of("b")))
                .toList();
        ours.tell(new Delta(LI, 10, chain.subList(10, 12), List.of(ours.leaf(LI, 2026, 7, chain))));
        ours.sign(key);

        refused("checkpoint 3 leaves out some of the 12 entries of li");
    }

    @Test
    void aRootOnTheWayThatIsOfNothing() throws IOException {
        ours.post(LI, 2026, 1);
        ours.sign(key, Sha256.of("forged"));
        ours.post(LI, 2026, 1);
        ours.sign(key);

        refused("the deltas do not lead to the root of checkpoint 3");
    }

    @Test
    void aHeadOnTheWayThatStandsInNoChain() throws IOException {
        List<Sha256> forged = Stream.concat(ours.digests(LI).stream(), Stream.of(Sha256.of("forged")))
                .toList();
        ours.tell(new Delta(LI, 10, List.of(Sha256.of("true")), List.of(ours.leaf(LI, 2026, 7, forged))));
        ours.sign(key);
        ours.post(LI, 2026, 1);
        ours.sign(key);

        refused("at checkpoint 3 the chain of li does not lead to its leaf of 2026");
    }

    @Test
    void aNoteThatWasSignedAnew() throws IOException {
        WrittenArchive forged = begun("forged", 2);
        Files.copy(forged.archive().note(2), ours.archive().note(2), StandardCopyOption.REPLACE_EXISTING);

        refused("checkpoint 2 is not the one that was seen before");
    }

    @Test
    void anArchiveThatEndsEarlier() throws IOException {
        Files.delete(ours.archive().note(2));

        refused("the archive ends at checkpoint 1");
    }

    @Test
    void aCheckpointThatARetiredKeySigned() throws IOException {
        KnownKeys changed = changed();
        ours.post(LI, 2026, 1);
        ours.sign(key);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> witness.cosign(ours.archive(), changed))
                .withMessageContaining("checkpoint 3 is not signed by a key that is trusted with it");
        // Whoever knows the keys alone can't know which of them is retired.
        assertThat(witness.cosign(ours.archive(), new KnownKeys(changed.keys(), List.of())))
                .hasSize(1);
    }

    /** After the second checkpoint the key of a stranger took over. */
    private KnownKeys changed() {
        return new KnownKeys(
                List.of(key.key(), issuer.stranger.key()), List.of(Issuer.change(key, issuer.stranger, 2)));
    }

    @Test
    void theNewKeySpeaksForWhatItsCheckpointFollowsFrom() throws IOException {
        ours.post(LI, 2026, 1);
        ours.sign(key);
        ours.sign(issuer.stranger);

        assertThat(witness.cosign(ours.archive(), changed())).hasSize(2);
    }

    @Test
    void aChangeThatOnlyOneSideSigned() throws IOException {
        String text = changed().changes().getFirst().text();
        ours.sign(issuer.stranger);

        assertThatThrownBy(() ->
                        witness.cosign(ours.archive(), new KnownKeys(changed().keys(), List.of(key.sign(text)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(witness.cosign(ours.archive(), changed())).hasSize(1);
    }
}
