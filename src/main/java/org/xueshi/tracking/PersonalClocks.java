package org.xueshi.tracking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row per member: a version that whoever writes that member's time advances, and the journal. */
@Repository
class PersonalClocks {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    PersonalClocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /**
     * How a member's clock stands.
     *
     * @param version 0 for one whose time nobody has written yet
     */
    record Reading(long version, @Nullable String journal) {
        static final Reading NONE = new Reading(0, null);
    }

    /** By member. To be read before anything that depends on it. */
    Map<String, Reading> of(Collection<String> members) {
        Map<String, Reading> readings = new HashMap<>();
        members.forEach(member -> readings.put(member, Reading.NONE));
        client.sql("select member_id, version, journal from personal_clock where member_id in (:members)")
                .param("members", members)
                .query(row -> {
                    readings.put(row.getString(1), new Reading(row.getLong(2), row.getString(3)));
                });
        return readings;
    }

    /**
     * Moves each on from the version read and empties its journal; refuses if somebody else has moved it, by a conflict or
     * a duplicate key.
     */
    void advance(Map<String, Long> versions) {
        var known = versions.entrySet().stream().filter(e -> e.getValue() > 0).toList();
        var unknown =
                versions.entrySet().stream().filter(e -> e.getValue() == 0).toList();
        jdbc.batchUpdate(
                "insert into personal_clock (member_id, version) values (?, 1)",
                unknown.stream().map(e -> new Object[] {e.getKey()}).toList());
        int[] moved = jdbc.batchUpdate(
                "update personal_clock set version = version + 1, journal = null where member_id = ? and version = ?",
                known.stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toList());
        for (int rows : moved) {
            if (rows == 0) {
                throw new OptimisticLockingFailureException("a member's time was written by another node");
            }
        }
    }

    /** A member's journal as it is to be, on top of a version. */
    record Note(String member, long version, String journal) {}

    /** Writes the journals of those whom nobody else has written; answers who they are. */
    Set<String> note(List<Note> notes) {
        int[] moved = jdbc.batchUpdate(
                "update personal_clock set version = version + 1, journal = ? where member_id = ? and version = ?",
                notes.stream()
                        .map(note -> new Object[] {note.journal, note.member, note.version})
                        .toList());
        Set<String> noted = new HashSet<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] > 0) {
                noted.add(notes.get(i).member);
            }
        }
        return noted;
    }

    /** Up to so many members whose journal is not empty, after this one. */
    List<String> withJournal(String after, int limit) {
        return client.sql("""
                        select member_id from personal_clock where member_id > ? and journal is not null
                        order by member_id limit ?
                        """).param(after).param(limit).query(String.class).list();
    }
}
