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

    /** Names a seminar. */
    record Place(String course, String item) {}

    ReaderRow saveAndFlush(ReaderRow reader);

    Optional<ReaderRow> findById(ReaderRow.Key key);

    /** Seminars in which somebody wrote in that time what a follower has neither read nor was told of. */
    @Query("""
            select distinct new org.xueshi.seminar.post.ReaderRows$Place(p.key.course, p.key.item) from SeminarPost p
            where p.postedAt > :from and p.postedAt <= :until and p.hiddenAt is null and exists (
                select 1 from SeminarReader r where r.key.course = p.key.course and r.key.item = p.key.item
                and r.follows = true and r.told = false and r.readTo < p.postedAt and r.key.memberId <> p.authorId)""")
    List<Place> waiting(long from, long until, Limit limit);

    /** Who follows, has not read up to that moment, and has not been told of anything since they were last there. */
    @Query("""
            select r from SeminarReader r where r.key.course = :course and r.key.item = :item
            and r.follows = true and r.told = false and r.readTo < :moment order by r.key.memberId""")
    List<ReaderRow> toTell(String course, String item, long moment, Limit limit);

    /** They were told, unless they have read it meanwhile. Column by column, so that who reads at that moment loses nothing. */
    @Modifying
    @Query("""
            update SeminarReader r set r.told = true
            where r.key.course = :course and r.key.item = :item and r.key.memberId in :members and r.readTo < :moment""")
    int told(String course, String item, Collection<String> members, long moment);

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
