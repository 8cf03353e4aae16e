package org.xueshi.hours.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Which reminders have been sent: each once, whatever happens to the machine in between. Trusted callers only. */
@Component
class SentReminders {

    private final JdbcTemplate jdbc;

    SentReminders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One reminder of one window. */
    record Key(MemberId member, String obligation, LocalDate due, int step) {
        static Key of(MemberId member, Near near) {
            return new Key(
                    member, near.demand().obligation().id(), near.demand().due(), near.step());
        }
    }

    /** Members of a branch who were reminded of the same, and whose leaders have not been told yet. */
    record Untold(OrganisationId branch, String obligation, LocalDate due, int step) {}

    /** Those of the members for windows that are not over: one statement. */
    Set<Key> of(List<MemberId> members, LocalDate today) {
        if (members.isEmpty()) {
            return Set.of();
        }
        String places = String.join(",", Collections.nCopies(members.size(), "?"));
        Object[] arguments = Stream.concat(members.stream().map(MemberId::value), Stream.of(today))
                .toArray();
        return new HashSet<>(jdbc.query(
                "select member_id, obligation, due, step from deadline_reminder where member_id in (" + places
                        + ") and due >= ?",
                (row, number) -> new Key(
                        new MemberId(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)),
                arguments));
    }

    void add(List<Key> keys, OrganisationId branch, Instant at) {
        jdbc.batchUpdate(
                "insert into deadline_reminder (member_id, obligation, due, step, branch_id, sent_at_ms)"
                        + " values (?,?,?,?,?,?)",
                keys.stream()
                        .map(key -> new Object[] {
                            key.member().value(),
                            key.obligation(),
                            key.due(),
                            key.step(),
                            branch.value(),
                            at.toEpochMilli()
                        })
                        .toList());
    }

    List<Untold> untold() {
        return jdbc.query(
                "select distinct branch_id, obligation, due, step from deadline_reminder where told_at_ms is null"
                        + " order by branch_id, due, obligation, step",
                (row, number) -> new Untold(
                        new OrganisationId(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)));
    }

    /** Of how many members the leaders are to be told now; from then on of none. */
    int tell(Untold group, Instant at) {
        return jdbc.update(
                "update deadline_reminder set told_at_ms = ? where told_at_ms is null"
                        + " and branch_id = ? and obligation = ? and due = ? and step = ?",
                at.toEpochMilli(),
                group.branch().value(),
                group.obligation(),
                group.due(),
                group.step());
    }

    /** When all members were last gone through. */
    Optional<Instant> lastPass() {
        return jdbc
                .queryForList("select ended_at_ms from deadline_pass order by ended_at_ms desc limit 1", Long.class)
                .stream()
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    void passed(Instant at, int members, int reminders) {
        jdbc.update(
                "insert into deadline_pass (ended_at_ms, members, reminders) values (?,?,?)",
                at.toEpochMilli(),
                members,
                reminders);
    }
}
