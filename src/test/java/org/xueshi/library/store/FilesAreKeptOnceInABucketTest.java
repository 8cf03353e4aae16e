package org.xueshi.library.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.xueshi.library.FileStore;
import org.xueshi.testing.S3Server;
import software.amazon.awssdk.services.s3.S3Client;

/** F1: a bucket of an S3 server keeps to the contract of stores, with large files in parts. */
class FilesAreKeptOnceInABucketTest extends StoreContract {

    /** The smallest that S3 allows. */
    private static final long PART_BYTES = 5 * 1024 * 1024;

    private static S3Server server;
    private static S3Client client;
    private static FileStore store;

    @BeforeAll
    static void aBucket() {
        server = new S3Server();
        client = server.client();
        store = new S3Store(client, S3Server.BUCKET, PART_BYTES);
    }

    @AfterAll
    static void end() {
        client.close();
        server.close();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    long count() {
        return client.listObjectsV2(request -> request.bucket(S3Server.BUCKET)).keyCount()
                + client.listMultipartUploads(request -> request.bucket(S3Server.BUCKET))
                        .uploads()
                        .size();
    }
}
