package org.xueshi.library.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of an S3-compatible store, each under its hash. Such a store shows an object when it is whole. */
final class S3Store implements FileStore {

    private final S3Client s3;
    private final String bucket;
    private final S3Parts parts;

    /** @param partBytes a file beyond this goes in parts of that size; S3 wants at least 5 MiB */
    S3Store(S3Client s3, String bucket, long partBytes) {
        this.s3 = s3;
        this.bucket = bucket;
        this.parts = new S3Parts(s3, bucket, partBytes);
    }

    @Override
    public FileId keep(Path file) throws IOException {
        FileId id = FileId.of(file);
        put(file, id);
        return id;
    }

    @Override
    public void take(Path file, FileId id) throws IOException {
        put(file, id);
        Files.delete(file);
    }

    @Override
    public Resource open(FileId id) {
        return new S3Resource(s3, bucket, id.sha256());
    }

    @Override
    public void delete(FileId id) throws IOException {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(id.sha256()));
        } catch (SdkException refused) {
            throw new IOException("the store does not delete " + id.sha256(), refused);
        }
    }

    @Override
    public LocalFile local(FileId id) throws IOException {
        Path copy = Files.createTempFile("xueshi-file", ".copy");
        try (InputStream bytes = s3.getObject(request -> request.bucket(bucket).key(id.sha256()))) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Copy(copy);
        } catch (NoSuchKeyException none) {
            Files.delete(copy);
            throw new NoSuchFileException(id.sha256());
        } catch (IOException | SdkException broken) {
            Files.deleteIfExists(copy);
            throw new IOException("the store does not give " + id.sha256(), broken);
        }
    }

    private void put(Path file, FileId id) throws IOException {
        try {
            if (open(id).exists()) {
                return;
            }
            if (parts.areNeededFor(Files.size(file))) {
                parts.put(file, id.sha256());
            } else {
                s3.putObject(request -> request.bucket(bucket).key(id.sha256()), RequestBody.fromFile(file));
            }
        } catch (SdkException refused) {
            throw new IOException("the store does not take " + id.sha256(), refused);
        }
    }

    private record Copy(Path path) implements LocalFile {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
