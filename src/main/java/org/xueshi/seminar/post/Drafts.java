package org.xueshi.seminar.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.SeminarId;

/** What the signed-in person is writing in a seminar, kept as they type; nobody else's is ever read. */
@Service("seminarDrafts")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Drafts {

    private final DraftRows rows;
    private final Door door;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Drafts(DraftRows rows, Door door, SignedIn signedIn, ApplicationClock clock) {
        this.rows = rows;
        this.door = door;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param token under which it will be posted once, however often that is asked
     */
    public record Draft(String text, String token) {}

    /** What was kept at that place: under a post, or at the end if it is null. */
    @Transactional(readOnly = true)
    public Optional<Draft> at(SeminarId seminar, @Nullable String parent) {
        return rows.findById(key(seminar, parent)).map(row -> new Draft(row.text, row.token));
    }

    /** Keeps it in place of what was there; an empty text is no draft. Refused to who may not enter. */
    @RetriedOnConflict
    public void keep(SeminarId seminar, @Nullable String parent, Draft draft) {
        door.enter(seminar);
        DraftRow.Key key = key(seminar, parent);
        if (draft.text().isBlank()) {
            rows.findById(key).ifPresent(row -> rows.deleteById(key));
            return;
        }
        if (draft.text().length() > PostLimits.LONGEST) {
            throw PostRefused.tooLong(PostLimits.LONGEST);
        }
        DraftRow row = rows.findById(key).orElseGet(() -> new DraftRow(key));
        row.text = draft.text();
        row.token = Ids.require(draft.token());
        row.keptAt = clock.millis();
        rows.saveAndFlush(row);
    }

    /** It was posted. */
    void posted(SeminarId seminar, @Nullable String parent) {
        DraftRow.Key key = key(seminar, parent);
        rows.findById(key).ifPresent(row -> rows.deleteById(key));
    }

    private DraftRow.Key key(SeminarId seminar, @Nullable String parent) {
        String place = parent == null ? "" : Ids.require(parent);
        return new DraftRow.Key(signedIn.member().value(), seminar.course().value(), seminar.item(), place);
    }
}
