package org.xueshi.hours.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.ArchiveCheck;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.WitnessedMember;

/**
 * An archive as a witness: its members if it holds together, else nobody.
 *
 * @param number the checkpoint up to which it bears witness, 0 if it does not
 */
record Witness(int number, Iterator<WitnessedMember> members, Closeable open) implements Closeable {

    /** Of an archive, with a finding of what is wrong with it. */
    static Witness of(Archive archive, KnownKeys trusted, Consumer<Finding> found) throws IOException {
        int number = archive.last();
        try {
            if (number > 0) {
                new ArchiveCheck(archive, trusted).upTo(number, number);
                Archive.Members all = archive.members(number);
                return new Witness(number, all, all);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            found.accept(new Finding(Reason.WRONG_ARCHIVE, null, number));
        }
        return new Witness(0, Collections.emptyIterator(), () -> {});
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
