package org.xueshi.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Pictures by the bytes of which they are. */
interface PictureRows extends Repository<PictureRow, PictureRow.Key> {

    PictureRow save(PictureRow row);

    Optional<PictureRow> findById(PictureRow.Key key);

    @Query("select p from PictureRow p where p.key.sha256 = :sha256 and p.key.page > 0 order by p.key.page")
    List<PictureRow> pages(String sha256);

    @Query("select p from PictureRow p where p.key.sha256 in :files and p.key.page = 0")
    List<PictureRow> small(Collection<String> files);

    @Query("select distinct p.pictureSha256 from PictureRow p where p.key.sha256 = :sha256")
    List<String> picturesOf(String sha256);

    @Query("select count(p) from PictureRow p where p.pictureSha256 = :picture")
    long having(String picture);

    @Modifying
    @Query("delete from PictureRow p where p.key.sha256 = :sha256")
    void forget(String sha256);
}
