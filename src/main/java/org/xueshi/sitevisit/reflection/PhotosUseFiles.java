package org.xueshi.sitevisit.reflection;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A reflection keeps its photographs. Whose it is is nobody’s business who deletes files. */
@Component
class PhotosUseFiles implements FileUses {

    private static final Use A_REFLECTION = new Use(Sentence.of("sitevisit.use.reflection"), null);

    private final StoredPhotos photos;

    PhotosUseFiles(StoredPhotos photos) {
        this.photos = photos;
    }

    @Override
    public List<Use> of(FileId file) {
        return photos.uses(file.sha256()) ? List.of(A_REFLECTION) : List.of();
    }
}
