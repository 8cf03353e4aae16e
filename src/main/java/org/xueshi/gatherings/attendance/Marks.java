package org.xueshi.gatherings.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.MemberId;

/** The table of marks: written once, never changed but for the host's judgement of what a phone had kept. */
@Repository
class Marks {

    private final JdbcClient client;

    Marks(JdbcTemplate jdbc) {
        client = JdbcClient.create(jdbc);
    }

    /** Keeps it; false if the same is there already. */
    boolean add(SeenMark seen) {
        try {
            client.sql("""
                            insert into gathering_mark (member_id, gathering_id, number, at_ms, purpose, how, marked_by, device,
                                metres, received_ms, accepted)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(seen.member().value())
                    .param(seen.session().gathering().value())
                    .param(seen.session().number())
                    .param(seen.mark().at().toEpochMilli())
                    .param(seen.mark().purpose().name())
                    .param(seen.mark().how().name())
                    .param(seen.by().value())
                    .param(seen.device())
                    .param(seen.metres())
                    .param(seen.received().toEpochMilli())
                    .param(seen.accepted())
                    .update();
            return true;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    /** Everything of the session, oldest first. */
    List<SeenMark> of(SessionKey session) {
        return client.sql("select * from gathering_mark where gathering_id = ? and number = ? order by at_ms, purpose")
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> seen(row))
                .list();
    }

    /** The member's of the gathering, oldest first. */
    List<SeenMark> of(MemberId member, GatheringId gathering) {
        return client.sql(
                        "select * from gathering_mark where member_id = ? and gathering_id = ? order by at_ms, purpose")
                .param(member.value())
                .param(gathering.value())
                .query((row, number) -> seen(row))
                .list();
    }

    /** The member's latest mark that counts at any gathering since that time. */
    Optional<SeenMark> latest(MemberId member, Instant since) {
        return client.sql("""
                        select * from gathering_mark where member_id = ? and at_ms >= ? and accepted = true
                        order by at_ms desc limit 1
                        """)
                .param(member.value())
                .param(since.toEpochMilli())
                .query((row, number) -> seen(row))
                .optional();
    }

    /** Somebody else who was marked by that device in the session. */
    Optional<MemberId> anotherOn(String device, SessionKey session, MemberId member) {
        return client.sql("""
                        select member_id from gathering_mark
                        where gathering_id = ? and number = ? and device = ? and member_id <> ?
                            and (accepted is null or accepted = true) limit 1
                        """)
                .param(session.gathering().value())
                .param(session.number())
                .param(device)
                .param(member.value())
                .query(String.class)
                .optional()
                .map(MemberId::new);
    }

    /** How many people have come, and how many of them have gone. */
    Counts counts(SessionKey session) {
        return client.sql("""
                        select count(distinct case when purpose = 'IN' then member_id end),
                            count(distinct case when purpose = 'OUT' then member_id end)
                        from gathering_mark where gathering_id = ? and number = ? and accepted = true
                        """)
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> new Counts(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** People who were seen in a session. */
    record Counts(int came, int went) {}

    /** The host judges what a phone had kept; false if there is nothing to judge. */
    boolean judge(SessionKey session, MemberId member, Instant at, Purpose purpose, boolean accepted) {
        return client.sql("""
                        update gathering_mark set accepted = ?
                        where member_id = ? and gathering_id = ? and number = ? and at_ms = ? and purpose = ?
                            and accepted is null
                        """)
                        .param(accepted)
                        .param(member.value())
                        .param(session.gathering().value())
                        .param(session.number())
                        .param(at.toEpochMilli())
                        .param(purpose.name())
                        .update()
                > 0;
    }

    private static SeenMark seen(ResultSet row) throws SQLException {
        int metres = row.getInt("metres");
        @Nullable Integer told = row.wasNull() ? null : metres;
        boolean yes = row.getBoolean("accepted");
        @Nullable Boolean accepted = row.wasNull() ? null : yes;
        return new SeenMark(
                new MemberId(row.getString("member_id")),
                new SessionKey(new GatheringId(row.getString("gathering_id")), row.getInt("number")),
                new Mark(
                        Instant.ofEpochMilli(row.getLong("at_ms")),
                        Purpose.valueOf(row.getString("purpose")),
                        Mark.How.valueOf(row.getString("how"))),
                new MemberId(row.getString("marked_by")),
                row.getString("device"),
                told,
                Instant.ofEpochMilli(row.getLong("received_ms")),
                accepted);
    }
}
