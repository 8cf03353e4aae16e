package org.xueshi.seminar.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.likeness.Filler;
import org.xueshi.seminar.likeness.Signature;
import org.xueshi.seminar.post.Worth.Copy;
import org.xueshi.seminar.text.PostText;

/** Writing in a seminar as the signed-in person, and changing what one wrote. */
@Service("seminarPosts")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Posts {

    private final PostRows posts;
    private final VersionRows versions;
    private final ClosingRows closings;
    private final PictureRows pictures;
    private final Bands bands;
    private final Likenesses likenesses;
    private final Contributions contributions;
    private final Drafts drafts;
    private final Telling telling;
    private final PostViews views;
    private final Door door;
    private final ApplicationClock clock;

    Posts(
            PostRows posts,
            VersionRows versions,
            ClosingRows closings,
            PictureRows pictures,
            Bands bands,
            Likenesses likenesses,
            Contributions contributions,
            Drafts drafts,
            Telling telling,
            PostViews views,
            Door door,
            ApplicationClock clock) {
        this.posts = posts;
        this.versions = versions;
        this.closings = closings;
        this.pictures = pictures;
        this.bands = bands;
        this.likenesses = likenesses;
        this.contributions = contributions;
        this.drafts = drafts;
        this.telling = telling;
        this.views = views;
        this.door = door;
        this.clock = clock;
    }

    /** What would be found about a text, before it is posted; {@code post} if it is to replace that one's. */
    @Transactional(readOnly = true)
    public Worth look(SeminarId seminar, String text, @Nullable String post) {
        Visitor visitor = door.enter(seminar);
        return worth(visitor, text, post == null ? null : own(visitor, post));
    }

    /** What was found, with whose post it stands in. */
    @Transactional(readOnly = true)
    public Post.Found named(SeminarId seminar, Worth worth) {
        return views.found(door.enter(seminar), worth);
    }

    /**
     * Posts once for each token, and answers the post's id. Refused with a {@link PostRefused} where the seminar is closed, or
     * the text empty, too long, too fast after others or with pictures that are not the seminar's.
     */
    @RetriedOnConflict
    public String write(SeminarId seminar, NewPost wanted) {
        Visitor visitor = door.enter(seminar);
        Optional<PostRow> before = posts.once(visitor.member().value(), wanted.token());
        if (before.isPresent()) {
            return again(seminar, wanted, before.get());
        }
        requireFit(seminar, wanted.text());
        requireUnhurried(visitor);
        var row = new PostRow(PostRow.Key.of(seminar, Ids.next()), visitor.member(), wanted.token(), clock.millis());
        row.tutor = !visitor.enrolled();
        row.branchId = contributions.branch(visitor.member()).orElse(null);
        row.language = wanted.language().tag();
        if (wanted.parent() != null) {
            PostRow parent = posts.findById(PostRow.Key.of(seminar, wanted.parent()))
                    .filter(one -> one.hiddenAt == null)
                    .orElseThrow(PostRefused::parentGone);
            row.parentId = parent.key.id();
            row.parentAuthorId = parent.authorId;
        }
        keep(visitor, row, wanted.text(), worth(visitor, wanted.text(), null));
        drafts.posted(seminar, wanted.parent());
        telling.posted(visitor, row);
        return row.key.id();
    }

    /** The same once more is nothing new; another text under the same token was written in another window, and is not lost. */
    private static String again(SeminarId seminar, NewPost wanted, PostRow before) {
        if (!before.seminar().equals(seminar) || !before.text.equals(wanted.text())) {
            throw new AlreadyPostedRefused();
        }
        return before.key.id();
    }

    /**
     * Changes one's own post; what stood there stays readable. Refused if it has changed since, is hidden or the seminar is
     * closed.
     *
     * @param seenEdits how often it had been changed when its author began
     */
    @RetriedOnConflict
    public void edit(SeminarId seminar, String post, int seenEdits, String text) {
        Visitor visitor = door.enter(seminar);
        PostRow row = own(visitor, post);
        if (row.text.equals(text)) {
            return;
        }
        if (row.edits != seenEdits) {
            throw PostRefused.changedMeanwhile();
        }
        if (row.hiddenAt != null) {
            throw PostRefused.hidden();
        }
        requireFit(seminar, text);
        Worth worth = worth(visitor, text, row);
        row.edits++;
        var key = new VersionRow.Key(row.key.course(), row.key.item(), post, row.edits);
        versions.saveAndFlush(new VersionRow(key, row.text, row.editedAt == null ? row.postedAt : row.editedAt));
        row.editedAt = clock.millis();
        row.clearedAt = null;
        row.clearedBy = null;
        try {
            keep(visitor, row, text, worth);
        } catch (OptimisticLockingFailureException another) {
            throw PostRefused.changedMeanwhile();
        }
    }

    private void keep(Visitor visitor, PostRow row, String text, Worth worth) {
        Signature signature = Signature.of(PostText.ownWords(text));
        row.text = text;
        row.writtenLength = worth.length();
        Copy copy = worth.copy();
        row.copyItem = copy == null ? null : copy.item();
        row.copyPost = copy == null ? null : copy.post();
        row.copyPercent = copy == null ? null : copy.percent();
        row.filler = worth.filler();
        row.signature = signature.written();
        posts.saveAndFlush(row);
        bands.place(visitor.seminar(), row.key.id(), signature);
        if (visitor.enrolled()) {
            contributions.wrote(visitor);
        }
    }

    private Worth worth(Visitor visitor, String text, @Nullable PostRow before) {
        String own = PostText.ownWords(text);
        return new Worth(
                PostText.length(own),
                likenesses.find(visitor, own, before).orElse(null),
                Filler.in(own).orElse(null),
                false);
    }

    private PostRow own(Visitor visitor, String post) {
        return posts.findById(PostRow.Key.of(visitor.seminar(), post))
                .filter(row -> row.author().equals(visitor.member()))
                .orElseThrow(NotAllowedRefused::new);
    }

    private void requireFit(SeminarId seminar, String text) {
        closings.reason(seminar).ifPresent(reason -> {
            throw PostRefused.closed(reason);
        });
        if (text.isBlank()) {
            throw PostRefused.empty();
        }
        if (text.length() > PostLimits.LONGEST) {
            throw PostRefused.tooLong(PostLimits.LONGEST);
        }
        List<String> shown = PostText.pictures(text).stream().distinct().toList();
        if (shown.size() > PostLimits.MOST_PICTURES) {
            throw PostRefused.pictures(PostLimits.MOST_PICTURES);
        }
        if (!shown.isEmpty() && pictures.known(seminar.course().value(), seminar.item(), shown) < shown.size()) {
            throw PostRefused.picture();
        }
    }

    private void requireUnhurried(Visitor visitor) {
        long since =
                clock.millis() - Duration.ofMinutes(PostLimits.WITHIN_MINUTES).toMillis();
        if (posts.writtenSince(visitor.member().value(), since) >= PostLimits.MOST_POSTS) {
            throw PostRefused.tooFast(PostLimits.MOST_POSTS, PostLimits.WITHIN_MINUTES);
        }
    }
}
