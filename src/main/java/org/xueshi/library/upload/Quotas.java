package org.xueshi.library.upload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.LibraryPlaces;
import org.xueshi.people.OrganisationId;

/**
 * How much of its quota an organisation uses: what it has, and what is on its way. Files of the same bytes count for each who
 * has them, as if they lay there twice; else one would depend on another's not deleting theirs.
 */
@Service
@Transactional(readOnly = true)
public class Quotas {

    private final LibraryFiles files;
    private final UploadRows uploads;
    private final LibraryPlaces places;
    private final UploadLimits limits;

    Quotas(LibraryFiles files, UploadRows uploads, LibraryPlaces places, UploadLimits limits) {
        this.files = files;
        this.uploads = uploads;
        this.places = places;
        this.limits = limits;
    }

    /** In bytes. */
    public record Quota(long used, long most) {

        /** May be less than nothing, where the quota was made smaller. */
        public long left() {
            return most - used;
        }
    }

    /** Refused where the organisation's files are not the signed-in person's to manage. */
    @PreAuthorize("isAuthenticated()")
    public Quota of(OrganisationId organisation) {
        places.require(organisation);
        long used = files.bytesOf(organisation) + uploads.arriving(organisation.value());
        return new Quota(used, limits.quota().toBytes());
    }
}
