package org.xueshi.library.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** One object of a bucket. Its size is asked for once: what has a hash for a name doesn't change. */
final class S3Resource extends AbstractResource {

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private @Nullable Long length;

    S3Resource(S3Client s3, String bucket, String key) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public boolean exists() {
        try {
            contentLength();
            return true;
        } catch (FileNotFoundException none) {
            return false;
        }
    }

    @Override
    public long contentLength() throws FileNotFoundException {
        Long known = length;
        if (known != null) {
            return known;
        }
        try {
            HeadObjectResponse head =
                    s3.headObject(request -> request.bucket(bucket).key(key));
            length = head.contentLength();
            return head.contentLength();
        } catch (NoSuchKeyException none) {
            throw new FileNotFoundException(key);
        }
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new S3Stream(s3, bucket, key, contentLength());
    }

    @Override
    public String getDescription() {
        return "object " + key;
    }
}
