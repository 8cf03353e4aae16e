package org.xueshi.seminar.post;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.likeness.Signature;

/** The table of buckets that posts lie in: finds posts worth comparing, over all seminars of a course, by its index alone. */
@Repository("seminarBands")
class Bands {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Bands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Puts the post where it lies now. */
    void place(SeminarId seminar, String post, Signature signature) {
        jdbc.update(
                "delete from seminar_band where course = ? and item = ? and post_id = ?",
                seminar.course().value(),
                seminar.item(),
                post);
        jdbc.batchUpdate(
                "insert into seminar_band (course, bucket, item, post_id) values (?,?,?,?)",
                signature.buckets().stream()
                        .map(bucket -> new Object[] {seminar.course().value(), bucket, seminar.item(), post})
                        .toList());
    }

    /** Ids of posts of the course that share a bucket with it, those that share most first. */
    List<String> near(String course, Signature signature, String but, int most) {
        if (signature.places().isEmpty()) {
            return List.of();
        }
        return client.sql("""
                        select post_id from seminar_band
                        where course = :course and bucket in (:buckets) and post_id <> :but
                        group by item, post_id order by count(*) desc, post_id limit :most""")
                .param("course", course)
                .param("buckets", signature.buckets())
                .param("but", but)
                .param("most", most)
                .query(String.class)
                .list();
    }
}
