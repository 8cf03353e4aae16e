package org.xueshi.seminar.post;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Drafts by member. */
@org.springframework.stereotype.Repository("seminarDraftRows")
interface DraftRows extends Repository<DraftRow, DraftRow.Key> {

    DraftRow saveAndFlush(DraftRow draft);

    Optional<DraftRow> findById(DraftRow.Key key);

    void deleteById(DraftRow.Key key);
}
