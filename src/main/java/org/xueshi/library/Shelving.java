package org.xueshi.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;

/**
 * Putting files into the library and taking them out. Bytes go with the last that refers to them: a file of any organisation,
 * an upload that is being looked at, or what another room makes of them.
 */
@Service
@Transactional
public class Shelving {

    private final LibraryFileRows files;
    private final StoredFileRows stored;
    private final FileStore store;
    private final StoredPictures pictures;
    private final LibraryPlaces places;
    private final List<FileUses> rooms;
    private final ApplicationClock clock;

    Shelving(
            LibraryFileRows files,
            StoredFileRows stored,
            FileStore store,
            StoredPictures pictures,
            LibraryPlaces places,
            List<FileUses> rooms,
            ApplicationClock clock) {
        this.files = files;
        this.stored = stored;
        this.store = store;
        this.pictures = pictures;
        this.places = places;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What is known of these bytes, if they have been looked at before. Trusted callers only. */
    @Transactional(readOnly = true)
    public Optional<FileFacts> known(FileId id) {
        return stored.findById(id.sha256()).map(StoredFileRow::facts);
    }

    /** Waits for whoever is deleting these bytes, and keeps others from beginning to. Trusted callers only. */
    public void hold(FileId id) {
        stored.held(id.sha256());
    }

    /** Adds the file, whose bytes are in the store; once, however often it is asked. Trusted callers only. */
    public void add(LibraryFile file, FileFacts facts) {
        if (stored.held(file.file().sha256()).isEmpty()) {
            stored.save(new StoredFileRow(file.file(), file.bytes(), facts, clock.millis()));
        }
        if (!files.existsById(file.id())) {
            files.save(new LibraryFileRow(file));
        }
    }

    /** Where other rooms use the bytes of a file of one's places. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FileUses.Use> uses(String id) {
        return usesOf(new FileId(row(id).sha256));
    }

    /** Takes a file of one of the places out of the library; refused while another room uses its bytes. */
    @PreAuthorize("isAuthenticated()")
    public void delete(String id) {
        LibraryFileRow row = row(id);
        FileId bytes = new FileId(row.sha256);
        StoredFileRow known = stored.held(row.sha256).orElseThrow(NotAllowedRefused::new);
        boolean last = files.having(row.sha256) == 1;
        if (last && !usesOf(bytes).isEmpty()) {
            throw new FileInUseRefused(row.name);
        }
        files.delete(row);
        if (last) {
            stored.delete(known);
            forget(bytes);
        }
    }

    private void forget(FileId bytes) {
        try {
            pictures.forget(bytes);
            store.delete(bytes);
        } catch (IOException locked) {
            throw new UncheckedIOException("the store does not delete " + bytes.sha256(), locked);
        }
    }

    private List<FileUses.Use> usesOf(FileId bytes) {
        return rooms.stream()
                .flatMap(room -> room.of(bytes).stream())
                .limit(FileUses.MOST_NAMED)
                .toList();
    }

    private LibraryFileRow row(String id) {
        return files.within(places.mine().stream().map(OrganisationId::value).toList(), id)
                .orElseThrow(NotAllowedRefused::new);
    }
}
