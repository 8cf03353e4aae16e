package org.xueshi.hours.proof;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.xueshi.hours.proof.WitnessedMember.Told;

/**
 * A folder of checkpoints outside the database: of each its signed note and its deltas. Read as one stream by member, in
 * memory that grows with the number of checkpoints and not with that of members.
 */
public final class Archive {

    private final IntFunction<Path> folder;

    public Archive(Path folder) {
        this(number -> folder);
    }

    private Archive(IntFunction<Path> folder) {
        this.folder = folder;
    }

    /** This one up to that checkpoint, and the other one after it. */
    Archive upTo(int number, Archive andThen) {
        return new Archive(at -> (at <= number ? this : andThen).folder.apply(at));
    }

    public Path note(int number) {
        return file(number, ".note");
    }

    public Path deltas(int number) {
        return file(number, ".delta.gz");
    }

    /** The same on every machine, whatever digits its language has. */
    private Path file(int number, String kind) {
        return folder.apply(number).resolve(String.format(Locale.ROOT, "%08d", number) + kind);
    }

    /** Number of the last checkpoint of which note and deltas are there, with all before it; 0 if there is none. */
    public int last() {
        int last = 0;
        while (Files.exists(note(last + 1)) && Files.exists(deltas(last + 1))) {
            last++;
        }
        return last;
    }

    /** The signed note of that checkpoint. */
    public SignedNote readNote(int number) throws IOException {
        return SignedNote.read(Files.readString(note(number)));
    }

    /** Puts the note beside its deltas; all of it or nothing. */
    public void write(int number, SignedNote note) throws IOException {
        Path draft = Files.createTempFile(folder.apply(number), "draft", ".note");
        Files.writeString(draft, note.toString(), StandardOpenOption.SYNC);
        Files.move(draft, note(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** All members up to that checkpoint, in order; to be closed. */
    public Members members(int upTo) throws IOException {
        return new Members(this, upTo);
    }

    /** A stream of members out of the deltas of many checkpoints, each in the same order. */
    public static final class Members implements Iterator<WitnessedMember>, Closeable {

        /** One checkpoint's deltas, and the next of them. */
        private static final class Source {
            private final int number;
            private final DeltaFile.Reading deltas;
            private Delta next;

            Source(int number, DeltaFile.Reading deltas) {
                this.number = number;
                this.deltas = deltas;
                next = deltas.next();
            }
        }

        private final List<DeltaFile.Reading> open = new ArrayList<>();
        private final PriorityQueue<Source> sources = new PriorityQueue<>(
                Comparator.comparing((Source source) -> source.next.member()).thenComparing(source -> source.number));

        private Members(Archive archive, int upTo) throws IOException {
            for (int number = 1; number <= upTo; number++) {
                var deltas = new DeltaFile.Reading(archive.deltas(number));
                open.add(deltas);
                if (deltas.hasNext()) {
                    sources.add(new Source(number, deltas));
                }
            }
        }

        @Override
        public boolean hasNext() {
            return !sources.isEmpty();
        }

        /** The next member; refused if a checkpoint does not go on where the one before it ended. */
        @Override
        public WitnessedMember next() {
            String member = sources.element().next.member();
            List<Sha256> digests = new ArrayList<>();
            List<Told> told = new ArrayList<>();
            while (!sources.isEmpty() && sources.peek().next.member().equals(member)) {
                Source source = sources.remove();
                if (source.next.after() != digests.size()) {
                    throw new IllegalArgumentException("checkpoint " + source.number + " goes on after entry "
                            + source.next.after() + " of " + member + ", where " + digests.size() + " were told of");
                }
                digests.addAll(source.next.digests());
                told.add(new Told(source.number, digests.size(), source.next.leaves()));
                if (source.deltas.hasNext()) {
                    Delta following = source.deltas.next();
                    if (following.member().compareTo(member) <= 0) {
                        throw new IllegalArgumentException("checkpoint " + source.number + " is out of order");
                    }
                    source.next = following;
                    sources.add(source);
                }
            }
            return new WitnessedMember(member, digests, told);
        }

        @Override
        public void close() throws IOException {
            for (DeltaFile.Reading one : open) {
                one.close();
            }
        }
    }
}
