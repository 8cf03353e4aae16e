package org.xueshi.library.store;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xueshi.library.FileStore;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Which store there is: {@code xueshi.store}, a folder unless it says otherwise. */
@Configuration
class StoreChoice {

    @Bean
    @ConditionalOnProperty(name = "xueshi.store", havingValue = "folder", matchIfMissing = true)
    FileStore folder(@Value("${xueshi.data}") Path data) {
        return new FolderStore(data.resolve("files"));
    }

    /** Keys come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, so that they stand in no file. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "xueshi.store", havingValue = "s3")
    S3Client s3(@Value("${xueshi.store.s3.endpoint}") URI endpoint, @Value("${xueshi.store.s3.region}") String region) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                // The names of buckets become part of a host's name otherwise, which few stores but Amazon's know.
                .forcePathStyle(true)
                .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "xueshi.store", havingValue = "s3")
    FileStore bucket(S3Client s3, @Value("${xueshi.store.s3.bucket}") String bucket) {
        return new S3Store(s3, bucket, S3Parts.BYTES);
    }
}
