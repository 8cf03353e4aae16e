package org.xueshi.hours;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** A file once laid before a leader stays. Whose claim it is is nobody's business who deletes files. */
@Component
class ClaimsUseFiles implements FileUses {

    private static final Use A_CLAIM = new Use(Sentence.of("hours.use"), null);

    private final ClaimDocuments documents;

    ClaimsUseFiles(ClaimDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Use> of(FileId file) {
        return documents.carry(file.sha256()) ? List.of(A_CLAIM) : List.of();
    }
}
