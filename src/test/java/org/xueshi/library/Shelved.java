package org.xueshi.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Ids;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Puts files into the library for tests, as of whatever type, without anybody looking at them. */
public final class Shelved {

    private final Shelving shelving;
    private final FileStore store;
    private final Path folder;

    public Shelved(AutowireCapableBeanFactory beans, Path folder) {
        this.shelving = beans.getBean(Shelving.class);
        this.store = beans.getBean(FileStore.class);
        this.folder = folder;
    }

    public LibraryFile add(OrganisationId place, MemberId owner, String name, String mediaType, byte[] bytes)
            throws IOException {
        FileId id = store.keep(Files.write(Files.createTempFile(folder, "file", ""), bytes));
        var file = new LibraryFile(
                Ids.next(), id, place, owner, FileName.of(name), mediaType, bytes.length, Instant.now(), null, null);
        shelving.add(file, new FileFacts(mediaType, null, null, null, null, null, null, "its text"));
        return file;
    }
}
