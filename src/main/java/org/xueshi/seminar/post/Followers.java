package org.xueshi.seminar.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Item;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.seminar.SeminarId;

/**
 * Tells those who follow a seminar of what others wrote there, once until they come to read. Whoever has the page open has
 * read it before they could be told.
 */
@Component("seminarFollowers")
class Followers {

    /** Longer than a page needs to bring a post to whoever has it open. */
    static final Duration UNTIL_TOLD = Duration.ofMinutes(1);

    /** What was written while nobody could be told, for as long, is told of later. */
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    /** Seminars of one round. */
    private static final Limit MOST_SEMINARS = Limit.of(500);

    private static final Limit MOST_TOLD = Limit.of(500);

    /** Among so many there is one by somebody else. */
    private static final Limit LATEST = Limit.of(20);

    private final PostRows posts;
    private final ReaderRows readers;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Notices notices;
    private final ApplicationClock clock;

    Followers(
            PostRows posts,
            ReaderRows readers,
            Catalogue catalogue,
            Directory directory,
            Notices notices,
            ApplicationClock clock) {
        this.posts = posts;
        this.readers = readers;
        this.catalogue = catalogue;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** Where somebody has to be told of something. */
    @Transactional(readOnly = true)
    List<SeminarId> waiting() {
        long until = until();
        return readers.waiting(until - LOOKED_BACK.toMillis(), until, MOST_SEMINARS).stream()
                .map(place -> SeminarId.of(place.course(), place.item()))
                .toList();
    }

    /** Tells a portion of the seminar's followers; answers whether there may be more. */
    @Transactional
    boolean tell(SeminarId seminar) {
        String course = seminar.course().value();
        List<PostRow> latest = posts.latest(course, seminar.item(), until(), LATEST);
        if (latest.isEmpty()) {
            return false;
        }
        long newest = latest.getFirst().postedAt;
        List<ReaderRow> waiting = readers.toTell(course, seminar.item(), newest, MOST_TOLD);
        Map<MemberId, Member> people = directory.members(Stream.concat(
                        waiting.stream().map(ReaderRow::reader), latest.stream().map(PostRow::author))
                .collect(Collectors.toSet()));
        Optional<Localised> title = title(seminar);
        List<String> told = new ArrayList<>();
        for (ReaderRow row : waiting) {
            unseen(row, latest).ifPresent(post -> {
                title.ifPresent(
                        named -> tell(people.get(row.reader()), Member.nameOf(post.author(), people), named, seminar));
                told.add(row.reader().value());
            });
        }
        if (!told.isEmpty()) {
            readers.told(course, seminar.item(), told, newest);
        }
        return waiting.size() == MOST_TOLD.max();
    }

    private long until() {
        return clock.millis() - UNTIL_TOLD.toMillis();
    }

    /** Empty if the course is offered no more: then there is nothing to come to. */
    private Optional<Localised> title(SeminarId seminar) {
        return catalogue
                .published(seminar.course())
                .flatMap(course -> course.item(seminar.item()))
                .map(Item::title);
    }

    private static Optional<PostRow> unseen(ReaderRow reader, List<PostRow> latest) {
        return latest.stream()
                .filter(post -> post.postedAt > reader.readTo)
                .filter(post -> !post.author().equals(reader.reader()))
                .findFirst();
    }

    private void tell(@Nullable Member reader, Localised author, Localised title, SeminarId seminar) {
        if (reader != null) {
            notices.send(
                    reader.id(),
                    "seminar.notice.new",
                    List.of(author.in(reader.language()), title.in(reader.language())),
                    seminar.studyRoute());
        }
    }
}
