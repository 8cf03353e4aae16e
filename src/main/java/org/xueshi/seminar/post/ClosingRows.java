package org.xueshi.seminar.post;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xueshi.seminar.SeminarId;

/** Which seminars were closed. */
@org.springframework.stereotype.Repository("seminarClosingRows")
interface ClosingRows extends Repository<ClosingRow, ClosingRow.Key> {

    ClosingRow saveAndFlush(ClosingRow closing);

    Optional<ClosingRow> findById(ClosingRow.Key key);

    /** Why it is closed; empty if it is open. */
    default Optional<String> reason(SeminarId seminar) {
        return findById(new ClosingRow.Key(seminar.course().value(), seminar.item()))
                .filter(row -> row.closed)
                .map(row -> row.reason);
    }
}
