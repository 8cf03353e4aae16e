package org.xueshi.hours.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;

/** Facts that were declared of members, the withdrawn ones kept. Trusted callers only. */
@Component
class StoredFacts {

    private static final String ROW = "select member_id, id, fact, first_day, last_day, value_number, declared_by,"
            + " declared_at_ms, withdrawn_by, withdrawn_at_ms, reason from declared_fact";

    private final JdbcTemplate jdbc;

    StoredFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact as it is kept; the last three are null while it stands. */
    record Stored(
            MemberId member,
            String id,
            DeclaredFact fact,
            MemberId declaredBy,
            Instant declaredAt,
            @Nullable MemberId withdrawnBy,
            @Nullable Instant withdrawnAt,
            @Nullable String reason) {

        private static Stored read(ResultSet row, int number) throws SQLException {
            String withdrawnBy = row.getString(9);
            long withdrawnAt = row.getLong(10);
            return new Stored(
                    new MemberId(row.getString(1)),
                    row.getString(2),
                    new DeclaredFact(
                            row.getString(3),
                            new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                            row.getInt(6)),
                    new MemberId(row.getString(7)),
                    Instant.ofEpochMilli(row.getLong(8)),
                    withdrawnBy == null ? null : new MemberId(withdrawnBy),
                    withdrawnBy == null ? null : Instant.ofEpochMilli(withdrawnAt),
                    row.getString(11));
        }

        boolean stands() {
            return withdrawnAt == null;
        }
    }

    /** All of the member, those that stand first, then by fact and first day. */
    List<Stored> all(MemberId member) {
        return jdbc.query(
                ROW + " where member_id = ? order by withdrawn_at_ms is not null, fact, first_day, id",
                Stored::read,
                member.value());
    }

    /** Those that stand, by member; nobody without any: one statement. */
    Map<MemberId, List<DeclaredFact>> standing(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        String places = String.join(",", Collections.nCopies(members.size(), "?"));
        Map<MemberId, List<DeclaredFact>> byMember = new HashMap<>();
        jdbc.query(
                        ROW + " where withdrawn_at_ms is null and member_id in (" + places
                                + ") order by member_id, fact, first_day, id",
                        Stored::read,
                        members.stream().map(MemberId::value).toArray())
                .forEach(stored -> byMember.computeIfAbsent(stored.member(), none -> new ArrayList<>())
                        .add(stored.fact()));
        return byMember;
    }

    void add(MemberId member, String id, DeclaredFact fact, MemberId by, Instant at) {
        jdbc.update(
                "insert into declared_fact (member_id, id, fact, first_day, last_day, value_number, declared_by,"
                        + " declared_at_ms) values (?,?,?,?,?,?,?,?)",
                member.value(),
                id,
                fact.key(),
                fact.period().from(),
                fact.period().until(),
                fact.value(),
                by.value(),
                at.toEpochMilli());
    }

    /** False if it does not stand any more. */
    boolean withdraw(MemberId member, String id, MemberId by, Instant at, String reason) {
        return jdbc.update(
                        "update declared_fact set withdrawn_by = ?, withdrawn_at_ms = ?, reason = ?"
                                + " where member_id = ? and id = ? and withdrawn_at_ms is null",
                        by.value(),
                        at.toEpochMilli(),
                        reason,
                        member.value(),
                        id)
                == 1;
    }
}
