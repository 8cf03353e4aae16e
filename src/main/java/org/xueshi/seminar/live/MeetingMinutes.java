package org.xueshi.seminar.live;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.MemberId;

/** The minutes of a meeting: hosts write them, those who take part read them once they are published. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MeetingMinutes {

    /** Some forty pages. */
    public static final int LONGEST = 100_000;

    private final JdbcClient client;
    private final LiveDoor door;
    private final ApplicationClock clock;

    MeetingMinutes(JdbcTemplate jdbc, LiveDoor door, ApplicationClock clock) {
        client = JdbcClient.create(jdbc);
        this.door = door;
        this.clock = clock;
    }

    /**
     * The minutes as they were last written.
     *
     * @param version that whoever writes next has to know; 0 before there are any
     */
    public record Written(int version, String words, MemberId by, Instant at, boolean published) {}

    /** For hosts, whether published or not. */
    @Transactional(readOnly = true)
    public Optional<Written> forHosts(GatheringId id) {
        door.requireHost(id);
        return read(id);
    }

    /** For whoever takes part, once they are published. */
    @Transactional(readOnly = true)
    public Optional<Written> published(GatheringId id) {
        door.requirePart(id);
        return read(id).filter(Written::published);
    }

    /**
     * Keeps what a host has written, on top of the version that they read; refused if another host has written since, so that
     * nobody's words are lost. Answers the new version.
     */
    public int write(GatheringId id, int version, String words, boolean published) {
        MemberId actor = door.requireHost(id);
        if (words.length() > LONGEST) {
            throw new LiveRefused("words", Integer.toString(LONGEST));
        }
        if (version == 0 ? !insert(id, words, actor, published) : !update(id, version, words, actor, published)) {
            throw new LiveRefused("minutes-changed");
        }
        return version + 1;
    }

    private boolean insert(GatheringId id, String words, MemberId actor, boolean published) {
        try {
            client.sql("""
                            insert into live_minutes (gathering_id, version, words, written_by, written_ms, published)
                            values (?, 1, ?, ?, ?, ?)
                            """)
                    .param(id.value())
                    .param(words)
                    .param(actor.value())
                    .param(clock.millis())
                    .param(published)
                    .update();
            return true;
        } catch (DuplicateKeyException anotherWasFirst) {
            return false;
        }
    }

    private boolean update(GatheringId id, int version, String words, MemberId actor, boolean published) {
        return client.sql("""
                        update live_minutes set version = ?, words = ?, written_by = ?, written_ms = ?, published = ?
                        where gathering_id = ? and version = ?
                        """)
                        .param(version + 1)
                        .param(words)
                        .param(actor.value())
                        .param(clock.millis())
                        .param(published)
                        .param(id.value())
                        .param(version)
                        .update()
                > 0;
    }

    private Optional<Written> read(GatheringId id) {
        return client.sql(
                        "select version, words, written_by, written_ms, published from live_minutes where gathering_id = ?")
                .param(id.value())
                .query((row, number) -> new Written(
                        row.getInt(1),
                        row.getString(2),
                        new MemberId(row.getString(3)),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getBoolean(5)))
                .optional();
    }
}
