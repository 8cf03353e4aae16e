package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Posts by seminar, in the order they came. */
@org.springframework.stereotype.Repository("seminarPostRows")
interface PostRows extends Repository<PostRow, PostRow.Key> {

    PostRow saveAndFlush(PostRow post);

    Optional<PostRow> findById(PostRow.Key key);

    @Query("select p from SeminarPost p where p.authorId = :author and p.token = :token")
    Optional<PostRow> once(String author, String token);

    @Query("""
            select p from SeminarPost p where p.key.course = :course and p.key.item = :item
            order by p.postedAt, p.key.id""")
    List<PostRow> page(String course, String item, Pageable page);

    @Query("select count(p) from SeminarPost p where p.key.course = :course and p.key.item = :item")
    int count(String course, String item);

    @Query("""
            select count(p) from SeminarPost p
            where p.key.course = :course and p.key.item = :item and p.postedAt <= :moment""")
    int until(String course, String item, long moment);

    @Query("""
            select count(p) from SeminarPost p where p.key.course = :course and p.key.item = :item
            and p.postedAt > :moment and p.authorId <> :reader""")
    int unread(String course, String item, long moment, String reader);

    @Query("""
            select count(p) from SeminarPost p where p.key.course = :course and p.key.item = :item
            and (p.postedAt < :moment or p.postedAt = :moment and p.key.id < :id)""")
    int before(String course, String item, long moment, String id);

    @Query("""
            select p from SeminarPost p where p.key.course = :course and p.key.item = :item
            and p.pinnedAt is not null and p.hiddenAt is null order by p.pinnedAt""")
    List<PostRow> pinned(String course, String item, Limit limit);

    @Query("select p from SeminarPost p where p.key.course = :course and p.key.id in :ids")
    List<PostRow> of(String course, Collection<String> ids);

    @Query("""
            select p from SeminarPost p where p.key.course = :course and p.key.item = :item and p.authorId = :author
            order by p.postedAt, p.key.id""")
    List<PostRow> by(String course, String item, String author, Limit limit);

    /** The last ones up to that moment that everybody may read, the last first. */
    @Query("""
            select p from SeminarPost p where p.key.course = :course and p.key.item = :item
            and p.postedAt <= :moment and p.hiddenAt is null order by p.postedAt desc, p.key.id desc""")
    List<PostRow> latest(String course, String item, long moment, Limit limit);

    @Query("select count(p) from SeminarPost p where p.authorId = :author and p.postedAt > :since")
    int writtenSince(String author, long since);

    @Query("select distinct p.branchId from SeminarPost p where p.key.course = :course and p.key.item = :item"
            + " and p.branchId is not null")
    List<String> branches(String course, String item);

    @Query("select distinct p.authorId from SeminarPost p where p.key.course = :course and p.key.item = :item")
    List<String> authors(String course, String item, Limit limit);

    /** Whether anything has changed may be told from this alone: it grows when a post comes or changes. */
    @Query("""
            select new org.xueshi.seminar.post.Pulse(count(p), coalesce(sum(p.lockVersion), 0),
                (select coalesce(sum(c.lockVersion + 1), 0) from SeminarContribution c
                where c.key.course = :course and c.key.item = :item),
                (select coalesce(max(d.decidedAt), 0) from SeminarClosing d
                where d.key.course = :course and d.key.item = :item))
            from SeminarPost p where p.key.course = :course and p.key.item = :item""")
    Pulse pulse(String course, String item);

    /** Those that count: of one's own, long enough. */
    @Query("""
            select count(p) from SeminarPost p
            where p.key.course = :course and p.key.item = :item and p.authorId = :author and p.parentId is null
            and p.writtenLength >= :length and p.hiddenAt is null
            and (p.clearedAt is not null or p.copyPercent is null and p.filler is null)""")
    int ownThatCount(String course, String item, String author, int length);

    /** Replies to others that count, long enough. */
    @Query("""
            select count(p) from SeminarPost p
            where p.key.course = :course and p.key.item = :item and p.authorId = :author
            and p.parentAuthorId is not null and p.parentAuthorId <> p.authorId
            and p.writtenLength >= :length and p.hiddenAt is null
            and (p.clearedAt is not null or p.copyPercent is null and p.filler is null)""")
    int repliesThatCount(String course, String item, String author, int length);

    /** Those found to copy or say nothing that nobody has looked at. */
    @Query("""
            select count(p) from SeminarPost p
            where p.key.course = :course and p.key.item = :item and p.authorId = :author and p.hiddenAt is null
            and p.clearedAt is null and (p.copyPercent is not null or p.filler is not null)""")
    int doubtful(String course, String item, String author);
}
