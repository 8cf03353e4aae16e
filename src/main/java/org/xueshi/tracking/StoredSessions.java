package org.xueshi.tracking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.people.MemberId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table of study sessions. A token itself is never stored, only its hash. */
@Repository
class StoredSessions {

    /** Its own, so that what is stored doesn't change with the application's settings. */
    private static final JsonMapper RULES = JsonMapper.builder()
            // What a rule did not say when it was written is absent in it.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** Everybody who studies the same activity shares its rules. */
    private final Cache<String, MeasureRules> rules =
            Caffeine.newBuilder().maximumSize(1_000).build();

    StoredSessions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void add(StoredSession session) {
        jdbc.update(
                """
                insert into study_session (member_id, id, token_hash, activity, rules, opened_ms, heard_ms, explained_ms,
                    ended, sequence_no, elapsed_ms, visible_ms, attentive_ms, listening_ms, input_ms, spare_ms,
                    presence, proven_ms, sign_ms, presence_ms, misses, rules_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?)
                """,
                session.member().value(),
                session.id(),
                session.tokenHash(),
                session.activity().value(),
                RULES.writeValueAsString(session.rules()),
                session.opened(),
                session.heard(),
                session.explained(),
                session.presence().kind().name(),
                session.presence().proven(),
                session.presence().sign(),
                session.presence().changed(),
                session.presence().misses(),
                session.rules().version());
    }

    /** Whose the session with this token is. */
    Optional<MemberId> owner(String hash) {
        return client.sql("select member_id from study_session where token_hash = ?")
                .param(hash)
                .query((row, number) -> new MemberId(row.getString(1)))
                .optional();
    }

    Optional<StoredSession> withToken(String hash) {
        return client.sql("select * from study_session where token_hash = ?")
                .param(hash)
                .query((row, number) -> session(row))
                .optional();
    }

    /**
     * How far the tables reach in a session, whichever node wrote it.
     *
     * @param explained up to where its stretches reach
     */
    record Head(Facts facts, long heard, long explained, boolean ended) {}

    /** By session. */
    Map<String, Head> heads(Collection<String> members, Collection<String> sessions) {
        Map<String, Head> heads = new HashMap<>();
        client.sql("""
                        select id, heard_ms, explained_ms, ended, sequence_no, elapsed_ms, visible_ms, attentive_ms, listening_ms,
                            input_ms
                        from study_session where member_id in (:members) and id in (:sessions)
                        """).param("members", members).param("sessions", sessions).query(row -> {
            heads.put(row.getString("id"), head(row));
        });
        return heads;
    }

    /** What changes of a session while it is studied in; see {@link StoredSession}. */
    record Progress(
            String member,
            String id,
            Facts facts,
            long heard,
            long explained,
            boolean ended,
            long spare,
            Presence.State presence) {

        static Progress of(StoredSession session) {
            return new Progress(
                    session.member().value(),
                    session.id(),
                    session.facts(),
                    session.heard(),
                    session.explained(),
                    session.ended(),
                    session.spare(),
                    session.presence());
        }
    }

    void keep(List<Progress> sessions) {
        jdbc.batchUpdate("""
                update study_session set heard_ms = ?, explained_ms = ?, ended = ?, sequence_no = ?, elapsed_ms = ?,
                    visible_ms = ?, attentive_ms = ?, listening_ms = ?, input_ms = ?, spare_ms = ?, presence = ?,
                    proven_ms = ?, sign_ms = ?, presence_ms = ?, misses = ?
                where member_id = ? and id = ?
                """, sessions.stream().map(StoredSessions::update).toList());
    }

    private static Object[] update(Progress session) {
        Facts facts = session.facts();
        return new Object[] {
            session.heard(),
            session.explained(),
            session.ended(),
            facts.sequence(),
            facts.elapsed(),
            facts.visible(),
            facts.attentive(),
            facts.listening(),
            facts.input(),
            session.spare(),
            session.presence().kind().name(),
            session.presence().proven(),
            session.presence().sign(),
            session.presence().changed(),
            session.presence().misses(),
            session.member(),
            session.id()
        };
    }

    private static Head head(ResultSet row) throws SQLException {
        Facts facts = new Facts(
                row.getLong("sequence_no"),
                row.getLong("elapsed_ms"),
                row.getLong("visible_ms"),
                row.getLong("attentive_ms"),
                row.getLong("listening_ms"),
                row.getLong("input_ms"));
        return new Head(facts, row.getLong("heard_ms"), row.getLong("explained_ms"), row.getBoolean("ended"));
    }

    private StoredSession session(ResultSet row) throws SQLException {
        Head head = head(row);
        return new StoredSession(
                row.getString("id"),
                row.getString("token_hash"),
                new MemberId(row.getString("member_id")),
                new ActivityId(row.getString("activity")),
                rules.get(row.getString("rules"), text -> RULES.readValue(text, MeasureRules.class)),
                row.getLong("opened_ms"),
                head.heard(),
                head.explained(),
                head.ended(),
                head.facts(),
                row.getLong("spare_ms"),
                presence(row));
    }

    /** A session with what it was measured by. */
    record Opened(String id, ActivityId activity, int rulesVersion) {}

    /** The member's sessions that were opened in the time, oldest first. */
    List<Opened> openedBetween(MemberId member, long from, long to) {
        return client.sql("""
                        select id, activity, rules_version from study_session
                        where member_id = ? and opened_ms >= ? and opened_ms < ? order by opened_ms, id
                        """)
                .param(member.value())
                .param(from)
                .param(to)
                .query((row, number) -> new Opened(
                        row.getString("id"), new ActivityId(row.getString("activity")), row.getInt("rules_version")))
                .list();
    }

    /** By which rules the member's sessions of the activity were measured; empty if by several versions, or by none. */
    Optional<Integer> rulesVersion(MemberId member, ActivityId activity) {
        List<Integer> versions = client.sql(
                        "select distinct rules_version from study_session where member_id = ? and activity = ?")
                .param(member.value())
                .param(activity.value())
                .query(Integer.class)
                .list();
        return versions.size() == 1 ? Optional.of(versions.getFirst()) : Optional.empty();
    }

    /** What the member last had to do with a presence check, in whichever session; empty before the first session. */
    Optional<Presence.State> lastPresence(MemberId member) {
        return client.sql("""
                        select presence, proven_ms, sign_ms, presence_ms, misses from study_session
                        where member_id = ? order by presence_ms desc, opened_ms desc, id desc limit 1
                        """)
                .param(member.value())
                .query((row, number) -> presence(row))
                .optional();
    }

    private static Presence.State presence(ResultSet row) throws SQLException {
        return new Presence.State(
                Presence.Kind.valueOf(row.getString("presence")),
                row.getLong("proven_ms"),
                row.getLong("sign_ms"),
                row.getLong("presence_ms"),
                row.getInt("misses"));
    }
}
