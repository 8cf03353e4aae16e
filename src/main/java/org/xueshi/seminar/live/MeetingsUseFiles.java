package org.xueshi.seminar.live;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A meeting keeps the papers that were laid out for it. */
@Component
class MeetingsUseFiles implements FileUses {

    private final Material material;

    MeetingsUseFiles(Material material) {
        this.material = material;
    }

    @Override
    public List<Use> of(FileId file) {
        return material.having(file, MOST_NAMED).stream()
                .map(gathering -> new Use(Sentence.of("seminar.live.use"), "gatherings/" + gathering))
                .toList();
    }
}
