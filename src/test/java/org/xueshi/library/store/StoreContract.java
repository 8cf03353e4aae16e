package org.xueshi.library.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;

/** What every store of files does; each is put to the same test. */
abstract class StoreContract {

    /** More than two parts of a store that takes large files in parts, and not a whole number of them. */
    private static final int LARGE_BYTES = 12 * 1024 * 1024 + 345;

    @TempDir
    Path folder;

    abstract FileStore store();

    /** How many files the store holds, whole or not. */
    abstract long count() throws IOException;

    @Test
    void aFileIsKeptByItsHashAndGivenBack() throws IOException {
        Path file = file(bytes(1_000, 1));
        FileId id = store().keep(file);
        assertThat(id).isEqualTo(FileId.of(file));
        assertThat(all(id)).isEqualTo(Files.readAllBytes(file));
        assertThat(store().open(id).contentLength()).isEqualTo(1_000);
        assertThat(file).as("a copy was kept").exists();
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        byte[] bytes = bytes(1_000, 2);
        FileId id = store().keep(file(bytes));
        long before = count();
        assertThat(store().keep(file(bytes))).isEqualTo(id);
        store().take(file(bytes), id);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aFileThatIsTakenIsGoneFromItsPlace() throws IOException {
        byte[] bytes = bytes(LARGE_BYTES, 3);
        Path file = file(bytes);
        FileId id = FileId.of(file);
        store().take(file, id);
        assertThat(file).doesNotExist();
        assertThat(all(id)).isEqualTo(bytes);
    }

    @Test
    void readingBeginsWhereItIsToldTo() throws IOException {
        byte[] bytes = bytes(LARGE_BYTES, 4);
        FileId id = store().keep(file(bytes));
        int from = LARGE_BYTES - 7_000;
        try (InputStream stream = store().open(id).getInputStream()) {
            assertThat(stream.skip(from)).isEqualTo(from);
            assertThat(stream.readNBytes(5_000)).isEqualTo(Arrays.copyOfRange(bytes, from, from + 5_000));
            assertThat(stream.skip(1_000)).isEqualTo(1_000);
            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, from + 6_000, LARGE_BYTES));
        }
    }

    @Test
    void programsGetItAsAFileOfTheMachine() throws IOException {
        byte[] bytes = bytes(1_000, 5);
        FileId id = store().keep(file(bytes));
        try (FileStore.LocalFile local = store().local(id)) {
            assertThat(Files.readAllBytes(local.path())).isEqualTo(bytes);
        }
        assertThat(all(id)).as("closing it takes nothing from the store").isEqualTo(bytes);
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        FileId id = store().keep(file(bytes(1_000, 6)));
        store().delete(id);
        store().delete(id);
        assertThat(store().open(id).exists()).isFalse();
        assertThatThrownBy(() -> store().local(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatCannotBeReadLeavesNothingBehind() throws IOException {
        long before = count();
        assertThatThrownBy(() -> store().keep(folder.resolve("none"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store().take(folder.resolve("none"), new FileId("0".repeat(64))))
                .isInstanceOf(IOException.class);
        assertThat(count()).isEqualTo(before);
    }

    private byte[] all(FileId id) throws IOException {
        return store().open(id).getContentAsByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "original", ""), bytes);
    }

    private static byte[] bytes(int many, long seed) {
        byte[] bytes = new byte[many];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
