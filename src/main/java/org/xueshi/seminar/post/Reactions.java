package org.xueshi.seminar.post;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.SeminarId;

/** Reacting to posts as the signed-in person: once in each way, and back again. */
@Service("seminarReactions")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reactions {

    private final ReactionRows rows;
    private final PostRows posts;
    private final Door door;
    private final ApplicationClock clock;

    Reactions(ReactionRows rows, PostRows posts, Door door, ApplicationClock clock) {
        this.rows = rows;
        this.posts = posts;
        this.door = door;
        this.clock = clock;
    }

    /** Sets it or takes it back. Refused to who may not enter, to one's own post and to a hidden one. */
    @RetriedOnConflict
    public void react(SeminarId seminar, String post, Reaction kind, boolean on) {
        Visitor visitor = door.enter(seminar);
        if (posts.findById(PostRow.Key.of(seminar, post))
                .filter(row -> row.hiddenAt == null && !row.author().equals(visitor.member()))
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
        var key = new ReactionRow.Key(
                seminar.course().value(), seminar.item(), post, visitor.member().value(), kind);
        boolean is = rows.findById(key).isPresent();
        if (on && !is) {
            rows.saveAndFlush(new ReactionRow(key, clock.millis()));
        } else if (!on && is) {
            rows.deleteById(key);
        }
    }
}
