package org.xueshi.library.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much may be uploaded.
 *
 * @param largest of one file
 * @param quota of all files of one organisation together: it pays for the disk, and its files outlast whoever uploaded them
 */
@ConfigurationProperties("xueshi.uploads")
public record UploadLimits(DataSize largest, DataSize quota) {

    /** Of one person, not yet complete: more is a program gone wild. */
    static final int OPEN_AT_ONCE = 100;

    /** Long enough for a weekend and a slow line; what nobody goes on with is thrown away then. */
    static final Duration EXPIRY = Duration.ofDays(7);

    /** Left free on the disk for the database, which stops without. */
    static final DataSize RESERVE = DataSize.ofGigabytes(1);
}
