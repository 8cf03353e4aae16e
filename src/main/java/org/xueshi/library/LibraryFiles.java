package org.xueshi.library;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;

/** The files of the places where the signed-in person instructs or administers: found, described and deleted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LibraryFiles {

    /** Nobody reads more at once. */
    public static final int LONGEST_PAGE = 100;

    private final LibraryFileRows files;
    private final StoredFileRows stored;
    private final LibraryPlaces places;

    LibraryFiles(LibraryFileRows files, StoredFileRows stored, LibraryPlaces places) {
        this.files = files;
        this.stored = stored;
        this.places = places;
    }

    /**
     * Which files somebody looks for.
     *
     * @param words part of the name; empty for all
     * @param kinds of one of these
     */
    public record Wanted(String words, Set<FileKind> kinds) {

        /** Everything. */
        public static final Wanted ALL = new Wanted("", Set.of(FileKind.values()));

        public Wanted {
            kinds = Set.copyOf(kinds);
        }

        private String pattern() {
            return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        }
    }

    /** The newest first, one page of at most {@link #LONGEST_PAGE}. */
    public List<LibraryFile> page(Wanted wanted, int page, int size) {
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " files, not " + size);
        }
        return files.page(mine(), wanted.kinds(), wanted.pattern(), PageRequest.of(page, size)).stream()
                .map(LibraryFileRows.Found::toFile)
                .toList();
    }

    /** How many {@link #page} finds on all its pages. */
    public int count(Wanted wanted) {
        return files.count(mine(), wanted.kinds(), wanted.pattern());
    }

    /** A file of one of the places; any other is refused like one that there is not. */
    public LibraryFile file(String id) {
        LibraryFileRow row = row(id);
        StoredFileRow bytes = known(row);
        return row.with(bytes.pages, bytes.durationMillis);
    }

    /** What the bytes of such a file tell about it. */
    public FileFacts facts(String id) {
        return known(row(id)).facts();
    }

    /** Of all files of an organisation together. Trusted callers only. */
    @PreAuthorize("permitAll")
    public long bytesOf(OrganisationId organisation) {
        return files.bytesOf(organisation.value());
    }

    private LibraryFileRow row(String id) {
        return files.within(mine(), id).orElseThrow(NotAllowedRefused::new);
    }

    private StoredFileRow known(LibraryFileRow row) {
        return stored.findById(row.sha256).orElseThrow(NotAllowedRefused::new);
    }

    private Collection<String> mine() {
        return places.mine().stream().map(OrganisationId::value).toList();
    }
}
