package org.xueshi.people;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts and reads notices; the reader is in every query. */
interface StoredNotices extends Repository<StoredNotice, StoredNotice.Key> {

    @Query("select count(n) from StoredNotice n where n.key.memberId = :reader and n.readAt is null")
    int unread(String reader);

    @Modifying
    @Query("update StoredNotice n set n.readAt = :now where n.key.memberId = :reader and n.readAt is null")
    int markAllRead(String reader, Instant now);
}
