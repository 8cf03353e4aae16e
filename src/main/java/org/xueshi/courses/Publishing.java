package org.xueshi.courses;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import tools.jackson.databind.json.JsonMapper;

/** Makes a course that was read whole the version that the catalogue offers. Who may is asked by those who read it. */
@Component
public class Publishing {

    private final CourseRows courses;
    private final CourseVersionRows versions;
    private final JsonMapper json;
    private final ApplicationClock clock;
    private final TransactionTemplate transaction;

    Publishing(
            CourseRows courses,
            CourseVersionRows versions,
            JsonMapper json,
            ApplicationClock clock,
            TransactionTemplate transaction) {
        this.courses = courses;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param hash of all that the folder holds */
    public boolean isPublished(CourseId id, String hash) {
        return courses.findById(id.value())
                .map(row -> row.folderHash.equals(hash))
                .orElse(false);
    }

    /**
     * Publishes what was read from a draft, as the next version; answers whether it differs from the one before at all. The
     * course's folder, if it has one, counts as read.
     */
    public boolean publishDraft(Course course) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<CourseRow> row = courses.findById(course.id().value());
            boolean same = row.isPresent() && isAsPublished(course, row.get());
            if (!same) {
                write(course, row.map(one -> one.folderHash).orElse(""));
            }
            return !same;
        }));
    }

    private boolean isAsPublished(Course course, CourseRow row) {
        return versions.findById(new CourseVersionRow.Key(row.id, row.version))
                .map(version -> version.manifest.equals(json.writeValueAsString(course.asVersion(row.version))))
                .orElse(false);
    }

    /** Publishes as the next version. Where two nodes publish the same at once, one of them wins and that is enough. */
    public void publish(Course course, String hash) {
        try {
            transaction.executeWithoutResult(status -> write(course, hash));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException another) {
            if (!isPublished(course.id(), hash)) {
                throw another;
            }
        }
    }

    private void write(Course course, String hash) {
        CourseRow row = courses.findById(course.id().value()).orElseGet(() -> new CourseRow(course.id()));
        Course next = course.asVersion(row.version + 1);
        row.publish(next, hash);
        courses.saveAndFlush(row);
        versions.save(new CourseVersionRow(
                new CourseVersionRow.Key(row.id, next.version()), clock.millis(), json.writeValueAsString(next)));
    }
}
