package org.xueshi.library.upload;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Uploads by id; whoever asks for a person names the owner. */
interface UploadRows extends Repository<UploadRow, String> {

    UploadRow save(UploadRow row);

    Optional<UploadRow> findById(String id);

    Optional<UploadRow> findByIdAndOwnerId(String id, String owner);

    /** Bytes that are on their way to the organisation: they have their place already. */
    @Query("""
            select coalesce(sum(u.bytes), 0) from UploadRow u
            where u.organisationId = :organisation
              and u.stage in (org.xueshi.library.upload.Stage.RECEIVING, org.xueshi.library.upload.Stage.CHECKING)""")
    long arriving(String organisation);

    @Query("""
            select count(u) from UploadRow u
            where u.ownerId = :owner and u.stage = org.xueshi.library.upload.Stage.RECEIVING""")
    long openOf(String owner);

    @Query("select u from UploadRow u where u.expiresAt < :now order by u.expiresAt")
    List<UploadRow> expired(long now, Limit most);

    @Query("select u.id from UploadRow u where u.stage = org.xueshi.library.upload.Stage.CHECKING order by u.begunAt")
    List<String> unchecked(Limit most);

    @Query("""
            select count(u) > 0 from UploadRow u
            where u.sha256 = :sha256 and u.stage = org.xueshi.library.upload.Stage.CHECKING""")
    boolean hold(String sha256);

    @Modifying
    @Query("update UploadRow u set u.expiresAt = :expiresAt where u.id = :id")
    void postpone(String id, long expiresAt);

    @Modifying
    @Query("update UploadRow u set u.stage = :to where u.id = :id and u.stage = :from")
    int advance(String id, Stage from, Stage to);

    @Modifying
    @Query("delete from UploadRow u where u.id = :id")
    void deleteById(String id);
}
