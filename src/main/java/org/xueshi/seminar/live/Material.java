package org.xueshi.seminar.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.library.FileId;
import org.xueshi.library.FileInspection;
import org.xueshi.library.FileName;
import org.xueshi.library.FileStore;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** Papers that a meeting is about: hosts lay them out, those who take part read them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Material {

    /** A paper with pictures; films belong into a course. */
    public static final int MOST_BYTES = 20_000_000;

    /** As many as fit on a table. */
    public static final int MOST = 20;

    /** PDF, pictures, and what offices write. None of it runs anything where it is read. */
    private static final Set<String> KINDS = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text");

    private final JdbcClient client;
    private final LiveDoor door;
    private final FileInspection inspection;
    private final FileStore store;
    private final ApplicationClock clock;

    Material(JdbcTemplate jdbc, LiveDoor door, FileInspection inspection, FileStore store, ApplicationClock clock) {
        client = JdbcClient.create(jdbc);
        this.door = door;
        this.inspection = inspection;
        this.store = store;
        this.clock = clock;
    }

    /** A paper on the table. */
    public record Paper(String id, FileId file, String name, String mediaType, long bytes) {}

    /** A host lays it out; refused if it is too large, of another kind, or not what it is called. */
    public void add(GatheringId id, Path file, String uploadedAs) {
        MemberId actor = door.requireHost(id);
        door.requireHeld(id);
        FileName name = FileName.of(uploadedAs);
        if (of(id).size() >= MOST) {
            throw new LiveRefused("papers", Integer.toString(MOST));
        }
        try {
            long bytes = Files.size(file);
            if (bytes == 0 || bytes > MOST_BYTES) {
                throw new LiveRefused("paper-size", name.value(), Integer.toString(MOST_BYTES / 1_000_000));
            }
            String type = inspection
                    .inspect(file, name, kind -> requireKind(name, kind))
                    .mediaType();
            keep(id, new Paper(Ids.next(), store.keep(file), name.value(), type, bytes), actor);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the upload can't be kept", trouble);
        }
    }

    private static void requireKind(FileName name, String mediaType) {
        if (!KINDS.contains(mediaType)) {
            throw new LiveRefused("paper-kind", name.value());
        }
    }

    private void keep(GatheringId id, Paper paper, MemberId actor) {
        client.sql("""
                        insert into live_material (gathering_id, id, file, name, media_type, bytes, added_by, added_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id.value())
                .param(paper.id())
                .param(paper.file().sha256())
                .param(paper.name())
                .param(paper.mediaType())
                .param(paper.bytes())
                .param(actor.value())
                .param(clock.millis())
                .update();
    }

    /** A host takes it off the table. */
    public void remove(GatheringId id, String paper) {
        door.requireHost(id);
        client.sql("delete from live_material where gathering_id = ? and id = ?")
                .param(id.value())
                .param(paper)
                .update();
    }

    /** In the order in which they were laid out, for whoever takes part. */
    @Transactional(readOnly = true)
    public List<Paper> of(GatheringId id) {
        door.requirePart(id);
        return client.sql("""
                        select id, file, name, media_type, bytes from live_material where gathering_id = ?
                        order by added_ms, id
                        """)
                .param(id.value())
                .query((row, number) -> new Paper(
                        row.getString(1),
                        new FileId(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    /** One of them; all else is refused like what there isn't. */
    @Transactional(readOnly = true)
    public Paper open(GatheringId id, String paper) {
        return of(id).stream().filter(one -> one.id().equals(paper)).findFirst().orElseThrow(NotAllowedRefused::new);
    }

    /** Where the bytes lie on a table. Trusted callers only. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<String> having(FileId file, int limit) {
        return client.sql("select gathering_id from live_material where file = ? limit ?")
                .param(file.sha256())
                .param(limit)
                .query(String.class)
                .list();
    }
}
