package org.xueshi.library.store;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Reads an object from where reading begins: what is skipped before is never fetched, nor what is left at the end. */
final class S3Stream extends InputStream {

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final long length;
    private long position;
    private @Nullable ResponseInputStream<GetObjectResponse> open;

    S3Stream(S3Client s3, String bucket, String key, long length) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        if (position >= length) {
            return -1;
        }
        int read = opened().read(into, offset, most);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = Math.clamp(bytes, 0, length - position);
        if (skipped > 0) {
            close();
            position += skipped;
        }
        return skipped;
    }

    private ResponseInputStream<GetObjectResponse> opened() throws IOException {
        ResponseInputStream<GetObjectResponse> stream = open;
        if (stream == null) {
            try {
                stream = s3.getObject(request -> request.bucket(bucket).key(key).range("bytes=" + position + "-"));
                open = stream;
            } catch (SdkException broken) {
                throw new IOException("the store does not give " + key, broken);
            }
        }
        return stream;
    }

    /** Ends the connection if not all was read: draining a film to stop watching it would be a waste. */
    @Override
    public void close() throws IOException {
        ResponseInputStream<GetObjectResponse> stream = open;
        open = null;
        if (stream == null) {
            return;
        }
        if (position < length) {
            stream.abort();
        }
        stream.close();
    }
}
