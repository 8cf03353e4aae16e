package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mark of a member as stored. */
@Entity
@Table(name = "people_mark")
class StoredMark {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "mark_name")
            Mark mark,

            @Column(name = "first_day") LocalDate firstDay) {}

    @EmbeddedId
    private Key key;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected StoredMark() {}

    StoredMark(MemberId member, Mark mark, Period period) {
        key = new Key(member.value(), mark, period.from());
        lastDay = period.until();
    }

    void endOn(LocalDate day) {
        lastDay = day;
    }

    MemberId member() {
        return new MemberId(key.memberId());
    }

    MemberFacts.DatedMark toDatedMark() {
        return new MemberFacts.DatedMark(key.mark(), new Period(key.firstDay(), lastDay));
    }
}
