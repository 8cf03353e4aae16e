package org.xueshi.gatherings.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringNotices;
import org.xueshi.gatherings.GatheringOverRefused;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.ReasonRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Absences with a reason: told by members, judged by hosts. An excused one earns nothing, but is no failing. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Absences {

    private final JdbcClient client;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final GatheringNotices notices;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Absences(
            JdbcTemplate jdbc,
            Gatherings gatherings,
            GatheringAccess access,
            GatheringNotices notices,
            SignedIn signedIn,
            ApplicationClock clock) {
        client = JdbcClient.create(jdbc);
        this.gatherings = gatherings;
        this.access = access;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Tells why the signed-in member can't come, or could not, in 5 to 500 characters; another reason takes its place until it is judged. */
    @RetriedOnConflict
    public void tell(SessionKey key, String reason) {
        MemberId member = signedIn.member();
        String why = ReasonRefused.require(reason);
        Gathering gathering = gatherings.of(key.gathering());
        if (gathering.session(key.number()).isEmpty()
                || !gatherings.expected(key.gathering()).contains(member)) {
            throw new NotAllowedRefused();
        }
        if (!gathering.isAnnounced()) {
            throw new GatheringOverRefused();
        }
        if (!change(key, member, why)) {
            insert(key, member, why);
        }
        notices.tell(gathering.plan().hosts(), gathering, "absence");
    }

    private boolean change(SessionKey key, MemberId member, String why) {
        return client.sql("""
                        update gathering_absence set reason = ?, told_ms = ?
                        where member_id = ? and gathering_id = ? and number = ? and excused is null
                        """)
                        .param(why)
                        .param(clock.millis())
                        .param(member.value())
                        .param(key.gathering().value())
                        .param(key.number())
                        .update()
                > 0;
    }

    private void insert(SessionKey key, MemberId member, String why) {
        try {
            client.sql(
                            "insert into gathering_absence (member_id, gathering_id, number, reason, told_ms) values (?, ?, ?, ?, ?)")
                    .param(member.value())
                    .param(key.gathering().value())
                    .param(key.number())
                    .param(why)
                    .param(clock.millis())
                    .update();
        } catch (DuplicateKeyException judgedAlready) {
            throw new GatheringOverRefused();
        }
    }

    /** The host takes the reason, or does not; can be said again until it is counter-signed. */
    public void judge(SessionKey key, MemberId member, boolean excused) {
        Gathering gathering = gatherings.of(key.gathering());
        MemberId actor = access.requireHost(gathering);
        if (actor.equals(member)) {
            throw new OwnAttendanceRefused();
        }
        int judged = client.sql("""
                        update gathering_absence set excused = ?, decided_by = ?
                        where member_id = ? and gathering_id = ? and number = ?
                        """)
                .param(excused)
                .param(actor.value())
                .param(member.value())
                .param(key.gathering().value())
                .param(key.number())
                .update();
        if (judged > 0) {
            notices.tell(List.of(member), gathering, excused ? "excused" : "not-excused");
        }
    }

    /** The signed-in member's own in the gathering, by session. */
    @Transactional(readOnly = true)
    public Map<Integer, Absence> mine(GatheringId gathering) {
        return client
                .sql("select * from gathering_absence where member_id = ? and gathering_id = ?")
                .param(signedIn.member().value())
                .param(gathering.value())
                .query((row, number) -> absence(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Absence::session, one -> one));
    }

    /** All of a session. Trusted callers only. */
    Map<MemberId, Absence> of(SessionKey key) {
        return client
                .sql("select * from gathering_absence where gathering_id = ? and number = ?")
                .param(key.gathering().value())
                .param(key.number())
                .query((row, number) -> absence(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Absence::member, one -> one));
    }

    private static Absence absence(ResultSet row) throws SQLException {
        boolean yes = row.getBoolean("excused");
        @Nullable Boolean excused = row.wasNull() ? null : yes;
        return new Absence(
                new MemberId(row.getString("member_id")),
                row.getInt("number"),
                row.getString("reason"),
                Instant.ofEpochMilli(row.getLong("told_ms")),
                excused);
    }
}
