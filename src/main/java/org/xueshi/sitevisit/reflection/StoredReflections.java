package org.xueshi.sitevisit.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.sitevisit.reflection.Reflection.State;

/** The table of reflections. Each change names the revision that it was made of; none is lost in between. */
@Repository
class StoredReflections {

    private static final String MINE = " where member_id = ? and occasion = ? and lock_version = ?";

    private final JdbcClient client;
    private final StoredPhotos photos;

    StoredReflections(JdbcTemplate jdbc, StoredPhotos photos) {
        this.client = JdbcClient.create(jdbc);
        this.photos = photos;
    }

    Optional<Reflection> find(MemberId member, ItemOccasion occasion) {
        return client.sql("select * from visit_reflection where member_id = ? and occasion = ?")
                .param(member.value())
                .param(occasion.key())
                .query((row, number) -> reflection(row, photos.of(member, occasion)))
                .optional();
    }

    Optional<State> state(MemberId member, ItemOccasion occasion) {
        return client.sql("select state from visit_reflection where member_id = ? and occasion = ?")
                .param(member.value())
                .param(occasion.key())
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    void add(MemberId member, ItemOccasion occasion, int courseVersion) {
        client.sql("""
                        insert into visit_reflection (member_id, occasion, course_version, words, state, lock_version)
                        values (?, ?, ?, '', 'DRAFT', 1)
                        """)
                .param(member.value())
                .param(occasion.key())
                .param(courseVersion)
                .update();
    }

    /** Keeps the words, of a reflection that is its member’s to change; false if it is not. */
    boolean write(MemberId member, ItemOccasion occasion, String words) {
        return client.sql("""
                        update visit_reflection set words = ?, lock_version = lock_version + 1
                        where member_id = ? and occasion = ? and state in ('DRAFT', 'RETURNED')
                        """)
                        .param(words)
                        .param(member.value())
                        .param(occasion.key())
                        .update()
                > 0;
    }

    /** Sends it as it was read; false if it has changed since. */
    boolean send(Reflection read, OrganisationId branch, Instant now) {
        return client.sql("update visit_reflection set state = 'SENT', branch_id = ?, sent_ms = ?,"
                                + " lock_version = lock_version + 1" + MINE)
                        .param(branch.value())
                        .param(now.toEpochMilli())
                        .param(read.member().value())
                        .param(read.occasion().key())
                        .param(read.revision())
                        .update()
                > 0;
    }

    /** Judges it as it was read; false if it has changed since. */
    boolean judge(Reflection read, State state, @Nullable String answer, MemberId by, Instant now) {
        return client.sql("update visit_reflection set state = ?, answer = ?, judged_by = ?, judged_ms = ?,"
                                + " lock_version = lock_version + 1" + MINE + " and state = 'SENT'")
                        .param(state.name())
                        .param(answer)
                        .param(by.value())
                        .param(now.toEpochMilli())
                        .param(read.member().value())
                        .param(read.occasion().key())
                        .param(read.revision())
                        .update()
                > 0;
    }

    /** A page of those that wait from these branches, other than the reader’s own, the first sent first. */
    List<Reflection> waiting(Collection<String> branches, MemberId reader, int page, int size) {
        return client.sql("""
                        select * from visit_reflection
                        where state = 'SENT' and branch_id in (:branches) and member_id <> :reader
                        order by sent_ms, member_id, occasion limit :size offset :from
                        """)
                .param("branches", branches)
                .param("reader", reader.value())
                .param("size", size)
                .param("from", page * size)
                .query((row, number) -> reflection(row, List.of()))
                .list();
    }

    int countWaiting(Collection<String> branches, MemberId reader) {
        return client.sql("""
                        select count(*) from visit_reflection
                        where state = 'SENT' and branch_id in (:branches) and member_id <> :reader
                        """)
                .param("branches", branches)
                .param("reader", reader.value())
                .query(Integer.class)
                .single();
    }

    private static Reflection reflection(ResultSet row, List<VisitPhoto> photos) throws SQLException {
        String branch = row.getString("branch_id");
        String judge = row.getString("judged_by");
        long sent = row.getLong("sent_ms");
        boolean wasSent = !row.wasNull();
        return new Reflection(
                new MemberId(row.getString("member_id")),
                ItemOccasion.of(row.getString("occasion")).orElseThrow(),
                row.getInt("course_version"),
                row.getString("words"),
                photos,
                State.valueOf(row.getString("state")),
                branch == null ? null : new OrganisationId(branch),
                wasSent ? Instant.ofEpochMilli(sent) : null,
                judge == null ? null : new MemberId(judge),
                row.getString("answer"),
                row.getInt("lock_version"));
    }
}
