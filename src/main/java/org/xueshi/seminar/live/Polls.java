package org.xueshi.seminar.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/**
 * Quick polls during a meeting. Who answered is kept so that nobody answers twice; what they chose is only counted, so that
 * nobody can ever look it up. Results are shown to who has answered, and to everybody once it is closed.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Polls {

    static final int MOST_OPTIONS = 8;
    static final int MOST_POLLS = 50;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_OPTION = 120;

    private final JdbcClient client;
    private final LiveDoor door;
    private final ApplicationClock clock;

    Polls(JdbcTemplate jdbc, LiveDoor door, ApplicationClock clock) {
        client = JdbcClient.create(jdbc);
        this.door = door;
        this.clock = clock;
    }

    /**
     * A poll as who takes part sees it.
     *
     * @param counts by option; empty while the reader may not see them
     */
    public record Poll(
            String id, String question, List<String> options, boolean open, boolean answered, List<Integer> counts) {}

    private record Row(String id, String question, List<String> options, boolean open) {}

    /** A host opens one with 2 to 8 options. */
    public void open(GatheringId id, String question, List<String> options) {
        door.requireHost(id);
        door.requireHeld(id);
        String asked = LiveRefused.words(question, LONGEST_QUESTION);
        List<String> choices = options.stream()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .distinct()
                .toList();
        if (choices.size() < 2
                || choices.size() > MOST_OPTIONS
                || choices.stream().anyMatch(option -> option.length() > LONGEST_OPTION || option.contains("\n"))) {
            throw new LiveRefused("options", Integer.toString(MOST_OPTIONS), Integer.toString(LONGEST_OPTION));
        }
        if (rows(id).size() >= MOST_POLLS) {
            throw new LiveRefused("polls", Integer.toString(MOST_POLLS));
        }
        client.sql("insert into live_poll (gathering_id, id, question, options, opened_ms) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(Ids.next())
                .param(asked)
                .param(String.join("\n", choices))
                .param(clock.millis())
                .update();
    }

    /** Answers, once; refused when it is closed, or was answered. */
    public void answer(GatheringId id, String poll, int choice) {
        MemberId member = door.requirePart(id);
        Row row = row(id, poll);
        if (!row.open) {
            throw new LiveRefused("closed");
        }
        if (choice < 0 || choice >= row.options.size()) {
            throw new NotAllowedRefused();
        }
        try {
            client.sql("insert into live_poll_voter (member_id, poll_id) values (?, ?)")
                    .param(member.value())
                    .param(poll)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new LiveRefused("twice");
        }
        client.sql("""
                        insert into live_poll_count (poll_id, choice, votes) values (?, ?, 1)
                        on duplicate key update votes = votes + 1
                        """).param(poll).param(choice).update();
    }

    /** A host closes it: from then on everybody sees what came of it. */
    public void close(GatheringId id, String poll) {
        door.requireHost(id);
        client.sql("update live_poll set closed_ms = ? where gathering_id = ? and id = ? and closed_ms is null")
                .param(clock.millis())
                .param(id.value())
                .param(poll)
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Poll> of(GatheringId id) {
        MemberId reader = door.requirePart(id);
        return rows(id).stream()
                .map(row -> {
                    boolean answered = answered(reader, row.id);
                    return new Poll(
                            row.id,
                            row.question,
                            row.options,
                            row.open,
                            answered,
                            row.open && !answered ? List.of() : counts(row));
                })
                .toList();
    }

    private List<Integer> counts(Row row) {
        List<Integer> counts = new ArrayList<>();
        row.options.forEach(option -> counts.add(0));
        client.sql("select choice, votes from live_poll_count where poll_id = ?")
                .param(row.id)
                .query(found -> {
                    counts.set(found.getInt(1), found.getInt(2));
                });
        return counts;
    }

    private boolean answered(MemberId member, String poll) {
        return client.sql("select 1 from live_poll_voter where member_id = ? and poll_id = ?")
                .param(member.value())
                .param(poll)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Row row(GatheringId id, String poll) {
        Optional<Row> found =
                rows(id).stream().filter(row -> row.id.equals(poll)).findFirst();
        return found.orElseThrow(NotAllowedRefused::new);
    }

    private List<Row> rows(GatheringId id) {
        return client.sql("""
                        select id, question, options, closed_ms from live_poll where gathering_id = ?
                        order by opened_ms desc, id desc
                        """)
                .param(id.value())
                .query((row, number) -> new Row(
                        row.getString("id"),
                        row.getString("question"),
                        List.of(row.getString("options").split("\n", -1)),
                        row.getObject("closed_ms", Long.class) == null))
                .list();
    }
}
