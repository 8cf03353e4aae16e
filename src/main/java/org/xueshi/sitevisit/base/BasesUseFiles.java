package org.xueshi.sitevisit.base;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A base keeps its pictures. */
@Component
class BasesUseFiles implements FileUses {

    private final StoredBases stored;

    BasesUseFiles(StoredBases stored) {
        this.stored = stored;
    }

    @Override
    public List<Use> of(FileId file) {
        return stored.showing(file.sha256(), MOST_NAMED).stream()
                .map(base -> new Use(
                        Sentence.of("sitevisit.use.base", base.texts().name()),
                        "bases/" + base.id().value()))
                .toList();
    }
}
