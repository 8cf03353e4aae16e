package org.xueshi.lecture.notes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notes by member. */
interface NoteRows extends Repository<NoteRow, NoteRow.Key> {

    NoteRow saveAndFlush(NoteRow note);

    Optional<NoteRow> findById(NoteRow.Key key);

    void delete(NoteRow note);

    @Query("""
            select n from NoteRow n where n.key.memberId = :member and n.key.activity = :activity
            order by n.mark, n.written""")
    List<NoteRow> of(String member, String activity);
}
