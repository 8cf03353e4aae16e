package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Readers by member. */
@org.springframework.stereotype.Repository("seminarReaderRows")
interface ReaderRows extends Repository<ReaderRow, ReaderRow.Key> {

    ReaderRow saveAndFlush(ReaderRow reader);

    Optional<ReaderRow> findById(ReaderRow.Key key);

    /** Who follows and has not been told of anything since they were last there. */
    @Query("""
            select r from SeminarReader r where r.key.course = :course and r.key.item = :item
            and r.follows = true and r.told = false and r.key.memberId <> :author order by r.key.memberId""")
    List<ReaderRow> toTell(String course, String item, String author, Limit limit);

    /** They were told. Column by column, so that who reads at that moment loses nothing. */
    @Modifying
    @Query("""
            update SeminarReader r set r.told = true
            where r.key.course = :course and r.key.item = :item and r.key.memberId in :members""")
    int told(String course, String item, Collection<String> members);

    /** The member has read so far; never back. */
    @Modifying
    @Query("""
            update SeminarReader r set r.told = false, r.readTo = case when r.readTo < :moment then :moment else r.readTo end
            where r.key = :key""")
    int read(ReaderRow.Key key, long moment);

    @Modifying
    @Query("update SeminarReader r set r.follows = :follows where r.key = :key")
    int follow(ReaderRow.Key key, boolean follows);
}
