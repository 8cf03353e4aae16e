package org.xueshi.hours.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.people.Role;

/** What verifications have found: kept until somebody has looked into it, and told to those who administer and audit. */
@Component
class Alarms {

    private static final String OF_THE_PAST = Arrays.stream(Reason.values())
            .filter(Reason::changesThePast)
            .map(reason -> "'" + reason + "'")
            .collect(Collectors.joining(","));

    private final JdbcTemplate jdbc;
    private final Notices notices;
    private final Directory directory;
    private final Authority authority;
    private final ApplicationClock clock;

    Alarms(JdbcTemplate jdbc, Notices notices, Directory directory, Authority authority, ApplicationClock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.directory = directory;
        this.authority = authority;
        this.clock = clock;
    }

    /** A finding that nobody has closed yet. */
    record Open(String id, Instant foundAt, Finding finding) {}

    /** Keeps the result; each finding once, however often it is found again. */
    @Transactional
    void note(Verification verification) {
        jdbc.update(
                "insert into ledger_verification (id, ended_at_ms, members, entries, findings, millis)"
                        + " values (?,?,?,?,?,?)",
                Ids.next(),
                verification.endedAt().toEpochMilli(),
                verification.members(),
                verification.entries(),
                verification.findings().size(),
                verification.took().toMillis());
        List<Finding> fresh = verification.findings().stream()
                .distinct()
                .filter(finding -> !isOpen(finding))
                .toList();
        fresh.forEach(this::keep);
        if (!fresh.isEmpty()) {
            tell("hours.notice.ledger-alarm", fresh.size());
        }
    }

    /**
     * It could not be gone through, or what was found right could not be signed: kept and told like a finding, once, however
     * often it is tried again.
     */
    @Transactional
    void noteFailed(Reason reason, int checkpoint) {
        var failed = new Finding(reason, null, checkpoint);
        if (!isOpen(failed)) {
            keep(failed);
            tell("hours.notice.ledger-unsigned", checkpoint);
        }
    }

    private void keep(Finding finding) {
        jdbc.update(
                "insert into ledger_finding (id, found_at_ms, reason, member_id, seq) values (?,?,?,?,?)",
                Ids.next(),
                clock.millis(),
                finding.reason().name(),
                finding.member(),
                finding.sequence());
    }

    private void tell(String key, int number) {
        directory
                .root()
                .ifPresent(root -> authority
                        .holdersOf(root.id(), List.of(Role.ADMINISTRATOR, Role.AUDITOR), directory.todayAt(root.id()))
                        .forEach(who -> notices.send(who, key, List.of(Integer.toString(number)), "ledger")));
    }

    private boolean isOpen(Finding finding) {
        Integer open = jdbc.queryForObject(
                "select count(*) from ledger_finding where closed_at_ms is null and reason = ? and seq = ?"
                        + " and coalesce(member_id, '') = ?",
                Integer.class,
                finding.reason().name(),
                finding.sequence(),
                Objects.requireNonNullElse(finding.member(), ""));
        return open != null && open > 0;
    }

    /** As many as anybody reads: what concerns all first, then what changes the past, then the earliest. */
    List<Open> open() {
        return jdbc.query(
                "select id, found_at_ms, reason, member_id, seq from ledger_finding where closed_at_ms is null"
                        + " order by member_id is not null, reason not in (" + OF_THE_PAST + "), found_at_ms, id limit "
                        + Verifier.MOST_FINDINGS,
                Alarms::read);
    }

    private static Open read(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new Finding(Reason.valueOf(row.getString(3)), row.getString(4), row.getInt(5)));
    }

    /**
     * Whether something is open about the member's chain, or about all. How a year is assessed is no part of the chain, and
     * a checkpoint that could not be signed leaves the one before as true as it was.
     */
    boolean concern(MemberId member) {
        Integer open = jdbc.queryForObject(
                "select count(*) from ledger_finding where closed_at_ms is null"
                        + " and (member_id is null or member_id = ?) and reason not in (?,?)",
                Integer.class,
                member.value(),
                Reason.ASSESSED_OTHERWISE.name(),
                Reason.NOT_SIGNED.name());
        return open != null && open > 0;
    }

    /** Somebody has looked into it and says what came of it; false if it is closed already. */
    @Transactional
    boolean close(String id, MemberId by, String words) {
        return jdbc.update(
                        "update ledger_finding set closed_at_ms = ?, closed_by = ?, words = ?"
                                + " where id = ? and closed_at_ms is null",
                        clock.millis(),
                        by.value(),
                        words,
                        id)
                == 1;
    }

    /** When the ledger was last gone through, and what came of it; what a clock that was ahead has dated later does not count. */
    Optional<LastVerification> last() {
        return jdbc
                .query(
                        "select ended_at_ms, members, entries, findings, millis from ledger_verification"
                                + " where ended_at_ms <= ? order by ended_at_ms desc limit 1",
                        (row, number) -> new LastVerification(
                                Instant.ofEpochMilli(row.getLong(1)),
                                row.getLong(2),
                                row.getLong(3),
                                row.getInt(4),
                                row.getLong(5)),
                        clock.millis())
                .stream()
                .findFirst();
    }
}
