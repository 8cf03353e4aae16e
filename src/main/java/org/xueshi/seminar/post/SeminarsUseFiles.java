package org.xueshi.seminar.post;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A seminar keeps the pictures that were given to it. */
@Component
class SeminarsUseFiles implements FileUses {

    private final PictureRows pictures;

    SeminarsUseFiles(PictureRows pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<Use> of(FileId file) {
        return pictures.having(file.sha256(), Limit.of(MOST_NAMED)).stream()
                .map(row -> new Use(Sentence.of("seminar.use", row.key.course(), row.key.item()), null))
                .toList();
    }
}
