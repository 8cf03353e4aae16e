package org.xueshi.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** Objections of members to stretches that did not count. They are kept here, and reach whoever decides as events. */
@Service
@Transactional
public class Disputes {

    private final JdbcClient client;
    private final SignedIn signedIn;
    private final ApplicationClock clock;
    private final ApplicationEventPublisher events;

    Disputes(JdbcTemplate jdbc, SignedIn signedIn, ApplicationClock clock, ApplicationEventPublisher events) {
        this.client = JdbcClient.create(jdbc);
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The signed-in member objects to one of their own stretches, in 5 to 500 characters and once. Refused with {@link
     * DisputeRefused} if it counted, or is not theirs. Somebody may decide on the claim at the same moment.
     */
    @RetriedOnConflict
    @PreAuthorize("isAuthenticated()")
    public void raise(String session, Instant start, String words) {
        MemberId member = signedIn.member();
        String said = words.strip();
        if (said.length() < DisputeRefused.LEAST || said.length() > DisputeRefused.MOST) {
            throw DisputeRefused.words();
        }
        StretchDisputed dispute = disputed(member, session, start, said)
                .filter(found -> found.stretch().verdict() != Verdict.COUNTED)
                .orElseThrow(DisputeRefused::nothingToObjectTo);
        keep(dispute, session);
        events.publishEvent(dispute);
    }

    private Optional<StretchDisputed> disputed(MemberId member, String session, Instant start, String words) {
        return client.sql("""
                        select s.activity, t.start_ms, t.end_ms, t.verdict from study_stretch t
                        join study_session s on s.member_id = t.member_id and s.id = t.session_id
                        where t.member_id = ? and t.start_ms = ? and t.session_id = ?
                        """)
                .param(member.value())
                .param(start.toEpochMilli())
                .param(session)
                .query((row, number) -> new StretchDisputed(
                        Ids.next(),
                        member,
                        new ActivityId(row.getString("activity")),
                        stretch(row),
                        words,
                        clock.instant()))
                .optional();
    }

    private void keep(StretchDisputed dispute, String session) {
        try {
            client.sql("""
                            insert into study_dispute (member_id, session_id, start_ms, id, end_ms, verdict, activity, words, at_ms)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(dispute.member().value())
                    .param(session)
                    .param(dispute.stretch().start().toEpochMilli())
                    .param(dispute.id())
                    .param(dispute.stretch().end().toEpochMilli())
                    .param(dispute.stretch().verdict().name())
                    .param(dispute.activity().value())
                    .param(dispute.words())
                    .param(dispute.at().toEpochMilli())
                    .update();
        } catch (DuplicateKeyException before) {
            throw DisputeRefused.twice();
        }
    }

    /** Everything that the member objected to in the activity, oldest first. Trusted callers only. */
    @Transactional(readOnly = true)
    public List<StretchDisputed> of(MemberId member, ActivityId activity) {
        return client.sql("""
                        select id, start_ms, end_ms, verdict, words, at_ms from study_dispute
                        where member_id = ? and activity = ? order by at_ms, id
                        """)
                .param(member.value())
                .param(activity.value())
                .query((row, number) -> new StretchDisputed(
                        row.getString("id"),
                        member,
                        activity,
                        stretch(row),
                        row.getString("words"),
                        Instant.ofEpochMilli(row.getLong("at_ms"))))
                .list();
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                Instant.ofEpochMilli(row.getLong("start_ms")),
                Instant.ofEpochMilli(row.getLong("end_ms")),
                Verdict.valueOf(row.getString("verdict")));
    }
}
