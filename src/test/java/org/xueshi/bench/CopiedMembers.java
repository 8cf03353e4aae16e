package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * More members than the sample has: each like one of its own but for id and name, in the same branch, and enrolled in
 * every course.
 */
final class CopiedMembers {

    private static final String FROM = " from bench_crowd c, people_member m";
    private static final String ORIGINAL = " where m.sign_in_name = 'member14'";

    private static final List<String> COPIES = List.of(
            "insert into people_member (id, version, name_zh, name_en, sign_in_name, language, zone_id)"
                    + " select c.id, 0, m.name_zh, m.name_en, c.name, m.language, m.zone_id" + FROM + ORIGINAL,
            "insert into people_credential (member_id, version, password_hash, one_time, changed_at)"
                    + " select c.id, 0, o.password_hash, o.one_time, o.changed_at" + FROM
                    + " join people_credential o on o.member_id = m.id" + ORIGINAL,
            "insert into people_branch_stay (member_id, first_day, last_day, branch_id)"
                    + " select c.id, o.first_day, o.last_day, o.branch_id" + FROM
                    + " join people_branch_stay o on o.member_id = m.id" + ORIGINAL,
            "insert into people_appointment (member_id, id, organisation_id, role_name, first_day, last_day)"
                    + " select c.id, random_uuid(), o.organisation_id, o.role_name, o.first_day, o.last_day" + FROM
                    + " join people_appointment o on o.member_id = m.id" + ORIGINAL,
            "insert into enrolment (member_id, course_id, version, language, enrolled_at, touched_at, lock_version)"
                    + " select c.id, o.id, o.version, 'en', 0, 0, 0 from bench_crowd c, course o");

    private CopiedMembers() {}

    /** Writes so many into the embedded database of an application that has ended. */
    static void write(Connection database, int count) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create table bench_crowd (id varchar(36), name varchar(64))");
            try (var insert = database.prepareStatement("insert into bench_crowd values (?, ?)")) {
                for (int number = 0; number < count; number++) {
                    insert.setString(1, id(number));
                    insert.setString(2, name(number));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            for (String copy : COPIES) {
                statement.execute(copy);
            }
            statement.execute("drop table bench_crowd");
        }
    }

    /** The id of the one with that number, from 0. */
    static String id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | number).toString();
    }

    /** What they sign in by; their password is the sample's. */
    static String name(int number) {
        return "crowd%03d".formatted(number);
    }
}
