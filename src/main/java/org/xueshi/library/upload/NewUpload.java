package org.xueshi.library.upload;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.library.FileId;
import org.xueshi.library.FileName;
import org.xueshi.people.OrganisationId;

/**
 * What somebody is about to upload.
 *
 * @param bytes how many will come
 * @param sha256 what they will be, if the browser has reckoned it
 */
public record NewUpload(
        OrganisationId organisation,
        FileName name,
        long bytes,
        @Nullable FileId sha256) {

    public NewUpload {
        if (bytes < 1) {
            throw new IllegalArgumentException("a file has bytes");
        }
    }

    /** As tus tells it; refuses to build one from what makes no sense. */
    public static NewUpload of(Map<String, String> metadata, @Nullable Long bytes) {
        String organisation = metadata.get("organisation");
        String name = metadata.get("filename");
        String sha256 = metadata.get("sha256");
        if (organisation == null || name == null || bytes == null) {
            throw new IllegalArgumentException("an upload has a name, a size and an organisation");
        }
        return new NewUpload(
                new OrganisationId(organisation),
                FileName.of(name),
                bytes,
                sha256 == null || sha256.isBlank() ? null : new FileId(sha256));
    }
}
