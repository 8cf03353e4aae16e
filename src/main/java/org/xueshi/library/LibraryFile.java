package org.xueshi.library;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * A file of an organisation, as lists and choices show it.
 *
 * @param id of this one's place in the library; the bytes may have others
 * @param file the bytes
 */
public record LibraryFile(
        String id,
        FileId file,
        OrganisationId organisation,
        MemberId owner,
        FileName name,
        String mediaType,
        long bytes,
        Instant uploadedAt,
        @Nullable Integer pages,
        @Nullable Duration duration) {

    public FileKind kind() {
        return FileKind.of(mediaType);
    }
}
