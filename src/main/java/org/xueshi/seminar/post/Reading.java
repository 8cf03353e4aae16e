package org.xueshi.seminar.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.SeminarId;

/** Reading a seminar as the signed-in person: a page of it, what is new, earlier texts; and following it. */
@Service("seminarReading")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reading {

    /** Posts of a page: several screens of a phone. */
    public static final int PAGE = 30;

    private static final int MOST_PINNED = 5;

    private static final int MOST_OF_ONE = 100;

    private final PostRows posts;
    private final VersionRows versions;
    private final ReaderRows readers;
    private final ClosingRows closings;
    private final PostViews views;
    private final Participants participants;
    private final Door door;
    private final SignedIn signedIn;

    Reading(
            PostRows posts,
            VersionRows versions,
            ReaderRows readers,
            ClosingRows closings,
            PostViews views,
            Participants participants,
            Door door,
            SignedIn signedIn) {
        this.posts = posts;
        this.versions = versions;
        this.readers = readers;
        this.closings = closings;
        this.views = views;
        this.participants = participants;
        this.door = door;
        this.signedIn = signedIn;
    }

    /** The page on which the reader goes on: that of the first post they have not read, else the last one. */
    @Transactional(readOnly = true)
    public Window open(SeminarId seminar) {
        Visitor visitor = door.enter(seminar);
        int total = posts.count(seminar.course().value(), seminar.item());
        long readTo = reader(visitor).map(row -> row.readTo).orElse(0L);
        int read = posts.until(seminar.course().value(), seminar.item(), readTo);
        return window(visitor, pageOf(Math.min(read, Math.max(0, total - 1))), total);
    }

    /** The page on which that post stands; refused if there is none. */
    @Transactional(readOnly = true)
    public Window around(SeminarId seminar, String post) {
        Visitor visitor = door.enter(seminar);
        PostRow row = posts.findById(PostRow.Key.of(seminar, post)).orElseThrow(NotAllowedRefused::new);
        int before = posts.before(row.key.course(), row.key.item(), row.postedAt, row.key.id());
        return window(visitor, pageOf(before), posts.count(row.key.course(), row.key.item()));
    }

    /** The page of that number, from 0; empty past the end. */
    @Transactional(readOnly = true)
    public Window page(SeminarId seminar, int page) {
        Visitor visitor = door.enter(seminar);
        return window(visitor, page, posts.count(seminar.course().value(), seminar.item()));
    }

    private static int pageOf(int number) {
        return number / PAGE;
    }

    private Window window(Visitor visitor, int page, int total) {
        SeminarId seminar = visitor.seminar();
        String course = seminar.course().value();
        List<PostRow> rows = posts.page(course, seminar.item(), PageRequest.of(page, PAGE));
        Optional<ReaderRow> reader = reader(visitor);
        long readTo = reader.map(row -> row.readTo).orElse(0L);
        List<PostRow> both = new ArrayList<>(posts.pinned(course, seminar.item(), Limit.of(MOST_PINNED)));
        int pinned = both.size();
        both.addAll(rows);
        List<Post> all = views.of(visitor, both);
        Participants.Known known =
                participants.of(seminar, rows.stream().map(PostRow::author).toList());
        return new Window(
                all.subList(pinned, all.size()),
                page * PAGE,
                total,
                posts.unread(course, seminar.item(), readTo, visitor.member().value()),
                readTo,
                all.subList(0, pinned),
                known.mentions(),
                known.people().stream()
                        .filter(one -> !one.id().equals(visitor.member()))
                        .map(Member::name)
                        .toList(),
                closings.reason(seminar).orElse(null),
                reader.map(row -> row.follows).orElse(false),
                door.mayClose(visitor),
                visitor.enrolled());
    }

    /** What a member wrote there, the earliest first, as far as anybody looks through; for whoever may enter. */
    @Transactional(readOnly = true)
    public List<Post> by(SeminarId seminar, MemberId author) {
        Visitor visitor = door.enter(seminar);
        return views.of(
                visitor, posts.by(seminar.course().value(), seminar.item(), author.value(), Limit.of(MOST_OF_ONE)));
    }

    /**
     * The reader has seen everything up to that moment; what comes later is new, and told of again. Told with every post that
     * comes to an open page: whoever has a mark of their own moves it, and was let in before.
     */
    @RetriedOnConflict
    public void seen(SeminarId seminar, Instant until) {
        ReaderRow.Key mine = key(signedIn.member(), seminar);
        if (readers.read(mine, until.toEpochMilli()) == 0) {
            require(door.enter(seminar));
            readers.read(mine, until.toEpochMilli());
        }
    }

    /** From now on the reader is told of new posts, or no more. */
    @RetriedOnConflict
    public void follow(SeminarId seminar, boolean follows) {
        Visitor visitor = door.enter(seminar);
        require(visitor);
        readers.follow(key(visitor), follows);
    }

    /** A text that stood in a post, and since when. */
    public record Version(String text, Instant writtenAt) {}

    /** What stood in the post before it was changed, the first one first; as readable as the post itself. */
    @Transactional(readOnly = true)
    public List<Version> versions(SeminarId seminar, String post) {
        Visitor visitor = door.enter(seminar);
        PostRow row = posts.findById(PostRow.Key.of(seminar, post))
                .filter(one -> one.hiddenAt == null
                        || one.author().equals(visitor.member())
                        || visitor.isInChargeOf(one.author(), one.branchId))
                .orElseThrow(NotAllowedRefused::new);
        return versions.of(row.key.course(), row.key.item(), post).stream()
                .map(version -> new Version(version.text, Instant.ofEpochMilli(version.writtenAt)))
                .toList();
    }

    /** Whoever has never been there begins with nothing read. */
    private void require(Visitor visitor) {
        if (reader(visitor).isEmpty()) {
            readers.saveAndFlush(new ReaderRow(key(visitor)));
        }
    }

    private Optional<ReaderRow> reader(Visitor visitor) {
        return readers.findById(key(visitor));
    }

    private static ReaderRow.Key key(Visitor visitor) {
        return key(visitor.member(), visitor.seminar());
    }

    private static ReaderRow.Key key(MemberId member, SeminarId seminar) {
        return new ReaderRow.Key(member.value(), seminar.course().value(), seminar.item());
    }
}
