package org.xueshi.seminar.judging;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Judgements by contribution. */
@org.springframework.stereotype.Repository("seminarJudgementRows")
interface JudgementRows extends Repository<JudgementRow, JudgementRow.Key> {

    JudgementRow saveAndFlush(JudgementRow judgement);

    /** The latest first. */
    @Query("""
            select j from SeminarJudgement j
            where j.key.course = :course and j.key.item = :item and j.key.memberId = :member
            order by j.key.number desc""")
    List<JudgementRow> of(String course, String item, String member, Limit limit);
}
