package org.xueshi.tracking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A version per member that whoever writes that member's time advances. */
@Repository
class PersonalClocks {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    PersonalClocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** By member; 0 for one whose time nobody has written yet. To be read before anything that depends on it. */
    Map<String, Long> versions(Collection<String> members) {
        Map<String, Long> versions = new HashMap<>();
        members.forEach(member -> versions.put(member, 0L));
        client.sql("select member_id, version from personal_clock where member_id in (:members)")
                .param("members", members)
                .query(row -> {
                    versions.put(row.getString(1), row.getLong(2));
                });
        return versions;
    }

    /** Moves each on from the version read; refuses if somebody else has, by a conflict or a duplicate key. */
    void advance(Map<String, Long> versions) {
        var known = versions.entrySet().stream().filter(e -> e.getValue() > 0).toList();
        var unknown =
                versions.entrySet().stream().filter(e -> e.getValue() == 0).toList();
        jdbc.batchUpdate(
                "insert into personal_clock (member_id, version) values (?, 1)",
                unknown.stream().map(e -> new Object[] {e.getKey()}).toList());
        int[] moved = jdbc.batchUpdate(
                "update personal_clock set version = version + 1 where member_id = ? and version = ?",
                known.stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toList());
        for (int rows : moved) {
            if (rows == 0) {
                throw new OptimisticLockingFailureException("a member's time was written by another node");
            }
        }
    }
}
