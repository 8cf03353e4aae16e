package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Delta;
import org.xueshi.hours.proof.DeltaFile;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;

/**
 * Makes a checkpoint out of what a walk through the ledger finds: the changed leaves, the tree's root, the signed note, and
 * the copy outside the database.
 */
@Component
class Checkpoints {

    private final StoredCheckpoints stored;
    private final StoredLeaves leaves;
    private final SigningKeys keys;
    private final TransactionTemplate transactions;
    private final ApplicationClock clock;
    private final Path folder;

    Checkpoints(
            StoredCheckpoints stored,
            StoredLeaves leaves,
            SigningKeys keys,
            TransactionTemplate transactions,
            ApplicationClock clock,
            @Value("${xueshi.checkpoints:${xueshi.data}/checkpoints}") Path folder) {
        this.stored = stored;
        this.leaves = leaves;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
        this.folder = folder;
    }

    /** The copies outside the database. */
    Archive archive() {
        return new Archive(folder);
    }

    /** Whether there is one that closed the year. */
    boolean isClosed(int year) {
        return stored.closes().containsKey(year);
    }

    /**
     * Begins the next one; nobody else may be making it at the same time.
     *
     * @param closes the year that it closes, or 0
     */
    Making begin(int closes) {
        int last = stored.last();
        leaves.forgetAfter(last);
        try {
            Files.createDirectories(folder);
            return new Making(last + 1, closes);
        } catch (IOException full) {
            throw new UncheckedIOException("the checkpoint can't be written to " + folder, full);
        }
    }

    /** A checkpoint being made, member by member. To be closed, finished or not. */
    final class Making implements AutoCloseable {

        private final SecureRandom random = new SecureRandom();
        private final TreeBuilding tree = new TreeBuilding();
        private final List<Leaf> fresh = new ArrayList<>();
        private final int number;
        private final int closes;
        private final Set<Integer> newlyClosed;
        private final Path draft;
        private @Nullable Leaf first;
        private final DeltaFile.Writing deltas;

        private Making(int number, int closes) throws IOException {
            this.number = number;
            this.closes = closes;
            newlyClosed = new TreeSet<>(stored.closes().keySet());
            newlyClosed.add(closes);
            newlyClosed.removeAll(leaves.assessedYears(number - 1));
            draft = Files.createTempFile(folder, "draft", ".delta.gz");
            deltas = new DeltaFile.Writing(draft);
        }

        /** A member whose chain is right: their leaves as they are now. */
        void add(MemberState state) {
            put(state, state.years(), state.digestsAfter(state.knownLength()));
        }

        /**
         * What closed years of a member were assessed to: what the leaves say stands, whatever has become of the rows, and
         * of each year that was not closed before there is one more.
         */
        void addClosed(MemberState state) {
            SortedMap<Integer, Sha256> fresh = state.keptSinceThen();
            fresh.keySet().retainAll(newlyClosed);
            put(state, state.yearsAfterCloses(fresh), List.copyOf(fresh.values()));
        }

        private void put(MemberState state, Map<Integer, MemberState.Year> years, List<Sha256> fresh) {
            Map<Integer, Leaf> before = known(state);
            List<Leaf> changed = new ArrayList<>();
            years.forEach((year, now) -> {
                Leaf leaf = before.get(year);
                if (leaf == null
                        || leaf.last() != now.last()
                        || leaf.hundredths() != now.hundredths()
                        || !leaf.head().equals(now.head())) {
                    leaf = new Leaf(
                            salt(), state.member(), year, now.hundredths(), now.entries(), now.last(), now.head());
                    changed.add(leaf);
                }
                tree.add(leaf);
            });
            if (!changed.isEmpty()) {
                write(new Delta(state.member(), state.knownLength(), fresh, changed));
                keep(changed);
            }
        }

        /** A member with whose chain something is wrong: what the checkpoint before said, until somebody has looked. */
        void carry(MemberState state) {
            known(state).values().forEach(tree::add);
        }

        private static Map<Integer, Leaf> known(MemberState state) {
            Map<Integer, Leaf> known = new TreeMap<>();
            state.leaves().stream().map(Stored::leaf).forEach(leaf -> known.put(leaf.year(), leaf));
            return known;
        }

        private byte[] salt() {
            byte[] salt = new byte[Leaf.SALT_LENGTH];
            random.nextBytes(salt);
            return salt;
        }

        private void keep(List<Leaf> changed) {
            first = first == null ? changed.getFirst() : first;
            fresh.addAll(changed);
            if (fresh.size() >= StoredLeaves.TOGETHER) {
                flush();
            }
        }

        private void flush() {
            transactions.executeWithoutResult(status -> leaves.add(fresh, number));
            fresh.clear();
        }

        private void write(Delta delta) {
            try {
                deltas.add(delta);
            } catch (IOException full) {
                throw new UncheckedIOException("the checkpoint can't be written to " + folder, full);
            }
        }

        /** Signs, stores, and puts the copy outside the database in its place. */
        Checkpoint sign() {
            flush();
            SigningKeys.Signer signer = keys.current();
            var checkpoint = new Checkpoint(
                    signer.key().name(),
                    tree.size(),
                    tree.root(),
                    number,
                    closes,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    stored.note(number - 1)
                            .map(note -> Checkpoint.read(note.text()).hash())
                            .orElse(Sha256.NONE));
            var note = new SignedNote(checkpoint.text(), List.of(signer.sign(checkpoint.text())));
            try {
                deltas.end();
                deltas.close();
                transactions.executeWithoutResult(status -> store(checkpoint, note));
                archive().write(number, note);
                return checkpoint;
            } catch (IOException full) {
                throw new UncheckedIOException("the checkpoint can't be written to " + folder, full);
            }
        }

        /**
         * The deltas lie in their place before the checkpoint is in the database, the note only afterwards: a note there
         * always has a checkpoint behind it, and the other way round is mended before the next one is made. A node that
         * was taken for dead, and went on, fails here before it touches what the other has made.
         */
        private void store(Checkpoint checkpoint, SignedNote note) {
            if (first != null) {
                leaves.requireThere(first, number);
            }
            stored.add(checkpoint, note, tree.blocks());
            try {
                Files.move(draft, archive().deltas(number), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException full) {
                throw new UncheckedIOException("the checkpoint can't be written to " + folder, full);
            }
        }

        @Override
        public void close() {
            try {
                deltas.close();
                Files.deleteIfExists(draft);
            } catch (IOException leftover) {
                throw new UncheckedIOException("a draft is left in " + folder, leftover);
            }
        }
    }
}
