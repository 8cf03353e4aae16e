package org.xueshi.seminar.judging;

import java.util.List;
import org.xueshi.common.Localised;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Post;

/**
 * A contribution with all that a judge needs to see.
 *
 * @param posts of the member, the earliest first
 * @param judgements the latest first
 * @param seen what the judge has seen, to be handed back with the decision
 */
public record ToJudge(
        Contribution contribution,
        Localised name,
        Seminar seminar,
        List<Post> posts,
        List<Judgement> judgements,
        long countedSeconds,
        Seen seen) {

    /** What a decision is about: another judgement or another text since then is not what was read. */
    public record Seen(int judgements, int posts, int edits) {}
}
