package org.xueshi.library.upload;

import java.io.Serializable;
import java.util.UUID;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;

/** Uploads are named as everything here is: the id becomes the file's. */
@Component
class UploadIds extends UploadIdFactory {

    UploadIds() {
        setUploadUri(Uploads.PATH);
    }

    @Override
    protected @Nullable Serializable getIdValueIfValid(String said) {
        try {
            return UUID.fromString(said).toString();
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    @Override
    public UploadId createId() {
        return new UploadId(Ids.next());
    }
}
