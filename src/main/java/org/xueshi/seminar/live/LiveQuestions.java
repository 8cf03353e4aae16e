package org.xueshi.seminar.live;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** Questions during a meeting: anybody who takes part asks and supports, hosts say which were answered. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class LiveQuestions {

    /** As many as a meeting looks at. */
    static final int MOST = 200;

    private static final int LONGEST = 500;

    private final JdbcClient client;
    private final LiveDoor door;
    private final Directory directory;
    private final ApplicationClock clock;

    LiveQuestions(JdbcTemplate jdbc, LiveDoor door, Directory directory, ApplicationClock clock) {
        client = JdbcClient.create(jdbc);
        this.door = door;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A question as who takes part sees it.
     *
     * @param votes of those who would have asked it too
     * @param mine whether the reader is one of them
     */
    public record Asked(String id, Localised by, String words, int votes, boolean mine, boolean answered) {}

    /** Asks, in 2 to 500 characters. */
    public void ask(GatheringId id, String words) {
        MemberId member = door.requirePart(id);
        door.requireHeld(id);
        String said = LiveRefused.words(words, LONGEST);
        long asked = client.sql("select count(*) from live_question where gathering_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        if (asked >= MOST) {
            throw new LiveRefused("questions", Integer.toString(MOST));
        }
        client.sql("insert into live_question (gathering_id, id, member_id, words, asked_ms) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(Ids.next())
                .param(member.value())
                .param(said)
                .param(clock.millis())
                .update();
    }

    /** Supports a question of the meeting, or no longer. */
    public void support(GatheringId id, String question, boolean supports) {
        MemberId member = door.requirePart(id);
        requireQuestion(id, question);
        if (!supports) {
            client.sql("delete from live_vote where member_id = ? and question_id = ?")
                    .param(member.value())
                    .param(question)
                    .update();
            return;
        }
        try {
            client.sql("insert into live_vote (member_id, question_id, gathering_id) values (?, ?, ?)")
                    .param(member.value())
                    .param(question)
                    .param(id.value())
                    .update();
        } catch (DuplicateKeyException twiceIsOnce) {
            // It is supported.
        }
    }

    /** A host says that it was answered. */
    public void answered(GatheringId id, String question) {
        door.requireHost(id);
        requireQuestion(id, question);
        client.sql("update live_question set answered_ms = ? where gathering_id = ? and id = ? and answered_ms is null")
                .param(clock.millis())
                .param(id.value())
                .param(question)
                .update();
    }

    private void requireQuestion(GatheringId id, String question) {
        boolean there = client.sql("select 1 from live_question where gathering_id = ? and id = ?")
                .param(id.value())
                .param(question)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new NotAllowedRefused();
        }
    }

    /** Open ones first, those with most support on top. */
    @Transactional(readOnly = true)
    public List<Asked> of(GatheringId id) {
        MemberId reader = door.requirePart(id);
        record Row(String id, MemberId by, String words, int votes, boolean mine, boolean answered) {}
        List<Row> rows = client.sql("""
                        select q.id, q.member_id, q.words, q.answered_ms,
                            (select count(*) from live_vote v where v.question_id = q.id) as votes,
                            (select count(*) from live_vote v where v.question_id = q.id and v.member_id = ?) as mine
                        from live_question q where q.gathering_id = ?
                        order by case when q.answered_ms is null then 0 else 1 end, votes desc, q.asked_ms
                        limit ?
                        """)
                .param(reader.value())
                .param(id.value())
                .param(MOST)
                .query((row, number) -> new Row(
                        row.getString("id"),
                        new MemberId(row.getString("member_id")),
                        row.getString("words"),
                        row.getInt("votes"),
                        row.getInt("mine") > 0,
                        row.getObject("answered_ms", Long.class) != null))
                .list();
        var people = directory.members(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row ->
                        new Asked(row.id, Member.nameOf(row.by, people), row.words, row.votes, row.mine, row.answered))
                .toList();
    }
}
