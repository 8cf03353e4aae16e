package org.xueshi.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files of organisations, always within the places of whoever asks. */
interface LibraryFileRows extends Repository<LibraryFileRow, String> {

    LibraryFileRow save(LibraryFileRow row);

    boolean existsById(String id);

    void delete(LibraryFileRow row);

    /** A file of one of the places. */
    @Query("select f from LibraryFileRow f where f.id = :id and f.organisationId in :places")
    Optional<LibraryFileRow> within(Collection<String> places, String id);

    /** Newest first, each with how long it is; names by a pattern for {@code like} in lower case. */
    @Query("""
            select new org.xueshi.library.LibraryFileRows$Found(f, s.pages, s.durationMillis)
            from LibraryFileRow f, StoredFileRow s
            where s.sha256 = f.sha256 and f.organisationId in :places and f.kind in :kinds
              and lower(f.name) like :pattern escape '!'
            order by f.uploadedAt desc, f.id desc""")
    List<Found> page(Collection<String> places, Collection<FileKind> kinds, String pattern, Pageable page);

    @Query("""
            select count(f) from LibraryFileRow f
            where f.organisationId in :places and f.kind in :kinds and lower(f.name) like :pattern escape '!'""")
    int count(Collection<String> places, Collection<FileKind> kinds, String pattern);

    /** A file with how long it is, without the text that is read in it. */
    record Found(
            LibraryFileRow file,
            @Nullable Integer pages,
            @Nullable Long durationMillis) {

        LibraryFile toFile() {
            return file.with(pages, durationMillis);
        }
    }

    @Query("select coalesce(sum(f.bytes), 0) from LibraryFileRow f where f.organisationId = :organisation")
    long bytesOf(String organisation);

    @Query("select count(f) from LibraryFileRow f where f.sha256 = :sha256")
    long having(String sha256);
}
