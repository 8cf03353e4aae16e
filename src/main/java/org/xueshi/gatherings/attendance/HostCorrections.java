package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.people.MemberId;

/** The table of corrections: the latest holds, and none is ever changed. */
@Repository
class HostCorrections {

    private final JdbcClient client;

    HostCorrections(JdbcTemplate jdbc) {
        client = JdbcClient.create(jdbc);
    }

    void add(SessionKey session, Correction correction) {
        client.sql("""
                        insert into gathering_correction (member_id, gathering_id, number, corrected_ms, from_ms, until_ms,
                            reason, corrected_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(correction.member().value())
                .param(session.gathering().value())
                .param(session.number())
                .param(correction.at().toEpochMilli())
                .param(millis(correction.from()))
                .param(millis(correction.until()))
                .param(correction.reason())
                .param(correction.by().value())
                .update();
    }

    /** The latest of each member in the session. */
    Map<MemberId, Correction> of(SessionKey session) {
        List<Correction> all = client.sql("""
                        select member_id, from_ms, until_ms, reason, corrected_by, corrected_ms from gathering_correction
                        where gathering_id = ? and number = ? order by corrected_ms
                        """)
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> new Correction(
                        new MemberId(row.getString("member_id")),
                        instant(row.getObject("from_ms", Long.class)),
                        instant(row.getObject("until_ms", Long.class)),
                        row.getString("reason"),
                        new MemberId(row.getString("corrected_by")),
                        Instant.ofEpochMilli(row.getLong("corrected_ms"))))
                .list();
        return all.stream().collect(Collectors.toMap(Correction::member, one -> one, (earlier, later) -> later));
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
