package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A gathering that is being held, with a place for each of the copied members; the county's secretary hosts it. */
final class CrowdedGathering {

    static final String ID = "00000000-0000-7000-8000-00000000ca11";
    static final String HOST = "county";

    private static final Duration SINCE = Duration.ofMinutes(10);
    private static final Duration LENGTH = Duration.ofHours(3);

    private CrowdedGathering() {}

    /** Writes it into the embedded database of an application that has ended. */
    static void write(Connection database, int members) throws SQLException {
        long begins = Instant.now().minus(SINCE).toEpochMilli();
        long ends = begins + LENGTH.toMillis();
        try (var statement = database.createStatement()) {
            statement.execute("""
                    insert into gathering (id, version, organisation_id, title_zh, title_en, details, category, tags, places,
                        deadline_ms, confirm_minutes, starts_ms, ends_ms, state, convened_by, convened_ms, reminded, door_key)
                    select '%s', 0, g.organisation_id, 'Crowd', 'Crowd', g.details, g.category, g.tags, %d, %d, 60, %d, %d,
                        'ANNOUNCED', g.convened_by, %d, 9, g.door_key from gathering g where g.places = 200
                    """.formatted(ID, members, begins, begins, ends, begins));
            statement.execute(
                    "insert into gathering_session (gathering_id, number, starts_ms, ends_ms) values ('%s', 1, %d, %d)"
                            .formatted(ID, begins, ends));
            statement.execute(
                    "insert into gathering_host (member_id, gathering_id) select id, '%s' from people_member where sign_in_name = '%s'"
                            .formatted(ID, HOST));
        }
        try (var insert = database.prepareStatement("""
                insert into gathering_seat (member_id, gathering_id, state, seat_order, changed_ms)
                values (?, ?, 'CONFIRMED', ?, ?)
                """)) {
            for (int number = 0; number < members; number++) {
                insert.setString(1, CopiedMembers.id(number));
                insert.setString(2, ID);
                insert.setInt(3, number + 1);
                insert.setLong(4, begins);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** How many people have come, by the tables. */
    static int came(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(distinct member_id) from gathering_mark where gathering_id = '%s' and purpose = 'IN'"
                                .formatted(ID))) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
