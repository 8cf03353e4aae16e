package org.xueshi.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.people.MemberId;

/** The table of what each member has met of each part of an activity, and where the person is in it. */
@Repository
class Coverages {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Coverages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /**
     * A row of the table.
     *
     * @param position in milliseconds; null if it isn't known (when written: stays as it is)
     */
    record Row(
            String member,
            String activity,
            String part,
            RangeSet met,
            @Nullable Long position) {}

    List<Row> of(MemberId member, ActivityId activity) {
        return of(List.of(member.value()), List.of(activity.value()));
    }

    static Map<String, RangeSet> byPart(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::part, Row::met));
    }

    List<Row> of(Collection<String> members, Collection<String> activities) {
        return client.sql("""
                        select member_id, activity, part, met, position_ms from study_coverage
                        where member_id in (:members) and activity in (:activities)
                        """)
                .param("members", members)
                .param("activities", activities)
                .query((row, number) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        RangeSet.parse(row.getString(4)),
                        row.getObject(5, Long.class)))
                .list();
    }

    void put(List<Row> rows) {
        jdbc.batchUpdate(
                """
                insert into study_coverage (member_id, activity, part, met, position_ms) values (?, ?, ?, ?, ?)
                on duplicate key update met = values(met), position_ms = coalesce(values(position_ms), position_ms)
                """,
                rows.stream()
                        .map(row -> new Object[] {row.member, row.activity, row.part, row.met.text(), row.position})
                        .toList());
    }
}
