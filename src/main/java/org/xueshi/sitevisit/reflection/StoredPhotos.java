package org.xueshi.sitevisit.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.library.CameraFacts;
import org.xueshi.people.MemberId;

/** The table of photographs. */
@Repository
class StoredPhotos {

    private final JdbcClient client;

    StoredPhotos(JdbcTemplate jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    /** In the order in which they were added. */
    List<VisitPhoto> of(MemberId member, ItemOccasion occasion) {
        return client.sql("select * from visit_photo where member_id = ? and occasion = ? order by id")
                .param(member.value())
                .param(occasion.key())
                .query((row, number) -> photo(row))
                .list();
    }

    Optional<VisitPhoto> find(MemberId member, ItemOccasion occasion, String id) {
        return client.sql("select * from visit_photo where member_id = ? and occasion = ? and id = ?")
                .param(member.value())
                .param(occasion.key())
                .param(id)
                .query((row, number) -> photo(row))
                .optional();
    }

    void add(MemberId member, ItemOccasion occasion, VisitPhoto photo) {
        LocalDateTime taken = photo.taken();
        client.sql("""
                        insert into visit_photo (member_id, occasion, id, sha256, taken, latitude, longitude, device,
                            distance)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(member.value())
                .param(occasion.key())
                .param(photo.id())
                .param(photo.sha256())
                .param(taken == null ? null : taken.toString())
                .param(photo.camera().latitude())
                .param(photo.camera().longitude())
                .param(photo.camera().device())
                .param(photo.distance().name())
                .update();
    }

    void remove(MemberId member, ItemOccasion occasion, String id) {
        client.sql("delete from visit_photo where member_id = ? and occasion = ? and id = ?")
                .param(member.value())
                .param(occasion.key())
                .param(id)
                .update();
    }

    /** Forgets where and with which device: of what was sent, the time and the coarse distance stay. */
    void forgetPlaces(MemberId member, ItemOccasion occasion) {
        client.sql("""
                        update visit_photo set latitude = null, longitude = null, device = null
                        where member_id = ? and occasion = ?
                        """).param(member.value()).param(occasion.key()).update();
    }

    boolean uses(String sha256) {
        return client.sql("select count(*) from visit_photo where sha256 = ?")
                        .param(sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static VisitPhoto photo(ResultSet row) throws SQLException {
        String taken = row.getString("taken");
        return new VisitPhoto(
                row.getString("id"),
                row.getString("sha256"),
                new CameraFacts(
                        taken == null ? null : LocalDateTime.parse(taken),
                        degrees(row, "latitude"),
                        degrees(row, "longitude"),
                        row.getString("device")),
                Distance.valueOf(row.getString("distance")));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
