package org.xueshi.library.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedMultipartUpload;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Puts a large file in parts, each read from the disk as it is sent: memory does not grow with the file. */
final class S3Parts {

    /** At most 10,000 parts are allowed, so files up to 640 GB; small enough to be sent again after a hiccup. */
    static final long BYTES = DataSize.ofMegabytes(64).toBytes();

    private static final String ANY_TYPE = "application/octet-stream";

    private final S3Client s3;
    private final String bucket;
    private final long partBytes;

    S3Parts(S3Client s3, String bucket, long partBytes) {
        this.s3 = s3;
        this.bucket = bucket;
        this.partBytes = partBytes;
    }

    boolean areNeededFor(long bytes) {
        return bytes > partBytes;
    }

    /** Nothing is kept in the store if a part fails. */
    void put(Path file, String key) throws IOException {
        String upload = s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(key))
                .uploadId();
        try {
            List<CompletedPart> sent = send(file, key, upload);
            s3.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(key)
                    .uploadId(upload)
                    .multipartUpload(
                            CompletedMultipartUpload.builder().parts(sent).build()));
        } catch (IOException | RuntimeException broken) {
            s3.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(upload));
            throw broken;
        }
    }

    private List<CompletedPart> send(Path file, String key, String upload) throws IOException {
        List<CompletedPart> sent = new ArrayList<>();
        long size = Files.size(file);
        for (long from = 0; from < size; from += partBytes) {
            int number = sent.size() + 1;
            String tag = s3.uploadPart(
                            request -> request.bucket(bucket)
                                    .key(key)
                                    .uploadId(upload)
                                    .partNumber(number),
                            part(file, from, Math.min(partBytes, size - from)))
                    .eTag();
            sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        }
        return sent;
    }

    /** Can be read anew, for the client to try again. */
    private static RequestBody part(Path file, long from, long bytes) {
        return RequestBody.fromContentProvider(() -> stretch(file, from, bytes), bytes, ANY_TYPE);
    }

    private static InputStream stretch(Path file, long from, long bytes) {
        try {
            InputStream rest = Channels.newInputStream(FileChannel.open(file).position(from));
            return BoundedInputStream.builder()
                    .setInputStream(rest)
                    .setMaxCount(bytes)
                    .get();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
