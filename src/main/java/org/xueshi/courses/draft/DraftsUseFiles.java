package org.xueshi.courses.draft;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A draft keeps its files until they are taken out of it. */
@Component
class DraftsUseFiles implements FileUses {

    private final DraftFileRows files;

    DraftsUseFiles(DraftFileRows files) {
        this.files = files;
    }

    @Override
    public List<Use> of(FileId file) {
        return files.holding(file.sha256(), Limit.of(MOST_NAMED)).stream()
                .map(course -> new Use(Sentence.of("courses.use-in-draft", course), "studio/" + course))
                .toList();
    }
}
