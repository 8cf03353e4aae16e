package org.xueshi.library.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueshi.common.Refused;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileId;
import org.xueshi.library.FileName;
import org.xueshi.library.FileStore;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.Pictures;
import org.xueshi.library.ingest.Inspection;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * Makes a file of an upload that is complete, or refuses it. Each step can be done again after a crash: the hash is noted
 * before the bytes move into the store, and the file has the upload's id.
 */
@Component
class Finishing {

    private static final Logger LOG = LoggerFactory.getLogger(Finishing.class);

    /** Something of ours went wrong: nothing is lost, and {@link Cleaning} tries again. */
    private static final String OUR_FAULT = "library.file.fault";

    private final Stages stages;
    private final Parts parts;
    private final FileStore store;
    private final Inspection inspection;
    private final Pictures pictures;

    Finishing(Stages stages, Parts parts, FileStore store, Inspection inspection, Pictures pictures) {
        this.pictures = pictures;
        this.stages = stages;
        this.parts = parts;
        this.store = store;
        this.inspection = inspection;
    }

    /** Does nothing for an upload that is at another stage. */
    void finish(String id) {
        UploadRow row = stages.toCheck(id);
        if (row == null) {
            return;
        }
        try {
            keep(row);
        } catch (Refused refused) {
            refuse(id, refused.key());
        } catch (IOException | RuntimeException trouble) {
            LOG.error("upload {} could not be kept, and will be tried again", id, trouble);
            stages.troubled(id, OUR_FAULT);
        }
    }

    private void keep(UploadRow row) throws IOException {
        var name = new FileName(row.name);
        FileId bytes = row.sha256 == null ? named(row) : new FileId(row.sha256);
        Path part = parts.of(row.id);
        FileFacts facts;
        if (Files.exists(part)) {
            facts = inspection.inspect(part, name);
            stages.hold(row.id, bytes);
            store.take(part, bytes);
        } else {
            // It went into the store just before the server ended.
            try (FileStore.LocalFile local = store.local(bytes)) {
                facts = inspection.inspect(local.path(), name);
            }
        }
        stages.kept(file(row, bytes, facts), facts);
        pictures.drawSmall(bytes);
    }

    private FileId named(UploadRow row) throws IOException {
        FileId bytes = FileId.of(parts.of(row.id));
        if (row.statedSha256 != null && !row.statedSha256.equals(bytes.sha256())) {
            throw new Refused("library.file.refused.changed", row.name);
        }
        return bytes;
    }

    private static LibraryFile file(UploadRow row, FileId bytes, FileFacts facts) {
        return new LibraryFile(
                row.id,
                bytes,
                new OrganisationId(row.organisationId),
                new MemberId(row.ownerId),
                new FileName(row.name),
                facts.mediaType(),
                row.bytes,
                Instant.ofEpochMilli(row.begunAt),
                facts.pages(),
                facts.duration());
    }

    private void refuse(String id, String key) {
        stages.refused(id, key);
        try {
            parts.delete(id);
        } catch (IOException later) {
            LOG.warn("the part of upload {} stays until it expires", id, later);
        }
    }
}
