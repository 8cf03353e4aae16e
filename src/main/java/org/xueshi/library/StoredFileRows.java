package org.xueshi.library;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of bytes, by their hash. */
interface StoredFileRows extends Repository<StoredFileRow, String> {

    StoredFileRow save(StoredFileRow row);

    Optional<StoredFileRow> findById(String sha256);

    /** Held until the transaction ends: whoever takes the bytes away and whoever needs them come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredFileRow s where s.sha256 = :sha256")
    Optional<StoredFileRow> held(String sha256);

    void delete(StoredFileRow row);
}
