package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Pictures by seminar. */
@org.springframework.stereotype.Repository("seminarPictureRows")
interface PictureRows extends Repository<PictureRow, PictureRow.Key> {

    PictureRow saveAndFlush(PictureRow picture);

    Optional<PictureRow> findById(PictureRow.Key key);

    @Query(
            "select count(p) from SeminarPicture p where p.key.course = :course and p.key.item = :item and p.key.id in :ids")
    int known(String course, String item, Collection<String> ids);

    @Query("select count(p) from SeminarPicture p where p.memberId = :member and p.receivedAt > :since")
    int receivedSince(String member, long since);

    @Query("select p from SeminarPicture p where p.sha256 = :sha256")
    List<PictureRow> having(String sha256, Limit limit);
}
