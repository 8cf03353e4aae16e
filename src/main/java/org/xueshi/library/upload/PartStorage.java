package org.xueshi.library.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the tus library keeps uploads: what is said of them in a table, their bytes in {@link Parts}. Its own storage notes the
 * offset in a file of its own at the end of a request, and refuses to go on with an upload whose server was killed before.
 */
@Component
class PartStorage implements UploadStorageService {

    private final Uploads uploads;
    private final Parts parts;
    private final UploadIdFactory ids;

    PartStorage(Uploads uploads, Parts parts, UploadIdFactory ids) {
        this.uploads = uploads;
        this.parts = parts;
        this.ids = ids;
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(String uri, String owner) throws IOException {
        UploadId id = ids.readUploadId(uri);
        return id == null ? null : info(uploads.row(id.toString(), owner));
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(UploadId id) throws IOException {
        return info(uploads.row(id.toString()));
    }

    @Override
    public UploadInfo create(UploadInfo info, String owner) throws IOException {
        UploadId id = ids.createId();
        // The row first: a part without one would never be thrown away.
        uploads.begin(
                id.toString(), owner, NewUpload.of(info.getMetadata(), info.getLength()), info.getEncodedMetadata());
        parts.create(id.toString());
        info.setId(id);
        info.setOwnerKey(owner);
        info.setOffset(0L);
        return info;
    }

    @Override
    public UploadInfo append(UploadInfo info, InputStream stream) throws IOException, TusException {
        String id = info.getId().toString();
        if (!info.getOffset().equals(parts.length(id))) {
            throw new UploadNotFoundException("the upload is not where it was said to be");
        }
        long length = parts.append(id, stream, info.getLength());
        info.setOffset(length);
        if (length == info.getLength()) {
            uploads.complete(id);
        }
        return info;
    }

    @Override
    public void update(UploadInfo info) {
        Long expires = info.getExpirationTimestamp();
        if (expires != null) {
            uploads.postpone(info.getId().toString(), expires);
        }
    }

    @Override
    public void terminateUpload(UploadInfo info) throws IOException {
        uploads.cancel(info.getId().toString());
    }

    /**
     * Of a checksum that was not right: tus takes the bytes back that came with it.
     *
     * @param info null where a request failed because there is no such upload
     */
    @Override
    public void removeLastNumberOfBytes(@Nullable UploadInfo info, long bytes) throws IOException {
        if (info == null) {
            return;
        }
        parts.cut(info.getId().toString(), bytes);
        info.setOffset(parts.length(info.getId().toString()));
    }

    private @Nullable UploadInfo info(@Nullable UploadRow row) throws IOException {
        if (row == null) {
            return null;
        }
        var info = new UploadInfo();
        info.setId(new UploadId(row.id));
        info.setOwnerKey(row.ownerId);
        info.setLength(row.bytes);
        info.setOffset(row.stage == Stage.RECEIVING ? parts.length(row.id) : row.bytes);
        info.setEncodedMetadata(row.metadata);
        return info;
    }

    @Override
    public InputStream getUploadedBytes(String uri, String owner) throws IOException, UploadNotFoundException {
        UploadInfo info = getUploadInfo(uri, owner);
        if (info == null) {
            throw new UploadNotFoundException("there is no such upload");
        }
        return getUploadedBytes(info.getId());
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) throws IOException {
        return Files.newInputStream(parts.of(id.toString()));
    }

    @Override
    public void copyUploadTo(UploadInfo info, OutputStream target) throws IOException {
        Files.copy(parts.of(info.getId().toString()), target);
    }

    /** Nothing: {@link Cleaning} does it. */
    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {}

    @Override
    public String getUploadUri() {
        return ids.getUploadUri();
    }

    @Override
    public void setMaxUploadSize(Long bytes) {}

    @Override
    public long getMaxUploadSize() {
        return uploads.largest();
    }

    @Override
    public Long getUploadExpirationPeriod() {
        return UploadLimits.EXPIRY.toMillis();
    }

    @Override
    public void setUploadExpirationPeriod(Long millis) {}

    /** None: nobody sends a file in several uploads. */
    @Override
    public void setUploadConcatenationService(@Nullable UploadConcatenationService service) {}

    @Override
    public @Nullable UploadConcatenationService getUploadConcatenationService() {
        return null;
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {}
}
