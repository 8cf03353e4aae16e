package org.xueshi.seminar.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A judgement; none is ever changed, a later one takes its place. */
@Entity(name = "SeminarJudgement")
@Table(name = "seminar_judgement")
class JudgementRow {

    /** Of whose contribution to which seminar; numbers count from 1. */
    @Embeddable
    record Key(
            String course,
            String item,
            @Column(name = "member_id") String memberId,
            int number) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Decision decision;

    String words;

    @Column(name = "judge_id")
    String judgeId;

    @Column(name = "judged_at")
    long judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected JudgementRow() {}

    JudgementRow(Key key, Decision decision, String words, String judgeId, long judgedAt) {
        this.key = key;
        this.decision = decision;
        this.words = words;
        this.judgeId = judgeId;
        this.judgedAt = judgedAt;
    }
}
