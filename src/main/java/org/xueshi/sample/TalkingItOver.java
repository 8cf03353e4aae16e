package org.xueshi.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Item;
import org.xueshi.lecture.LectureFormat;
import org.xueshi.people.SignedIn;
import org.xueshi.sample.Settlement.Place;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.post.NewPost;
import org.xueshi.seminar.post.Posts;
import org.xueshi.tracking.StudySessions;

/**
 * Members of the sample read what a bundled seminar is about and talk it over, each in their own language: two have written
 * what was asked for and wait for the instructor, one has not yet answered enough.
 */
@Component
class TalkingItOver {

    /** Other content may have none. */
    private static final CourseId COURSE = new CourseId("shared-money");

    private static final String READ = "read";
    private static final String TALK = "talk";
    private static final int READ_DAYS_AGO = 12;
    private static final double ALL = 0.95;

    /** Everybody who reads; the first has not written, and finds the thread unread. */
    private static final List<String> READERS = List.of("member", "member02", "member03", "member04");

    private static final List<Said> SAID = List.of(
            new Said(9, "member02", Language.ZH, "well", null),
            new Said(8, "member03", Language.EN, "lamp", null),
            new Said(7, "member04", Language.ZH, "feast", null),
            new Said(6, "member03", Language.EN, "answer.count", "well"),
            new Said(6, "member02", Language.ZH, "answer.bills", "feast"),
            new Said(5, "member02", Language.ZH, "answer.stumbled", "lamp"),
            new Said(4, "member03", Language.EN, "answer.cooks", "feast"),
            new Said(3, "member04", Language.ZH, "answer.third", "well"));

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final LectureFormat lectures;
    private final StudySessions sessions;
    private final Posts posts;
    private final SignedIn signedIn;
    private final Words words;

    TalkingItOver(
            Catalogue catalogue,
            Enrolments enrolments,
            LectureFormat lectures,
            StudySessions sessions,
            Posts posts,
            SignedIn signedIn,
            Words words) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.lectures = lectures;
        this.sessions = sessions;
        this.posts = posts;
        this.signedIn = signedIn;
        this.words = words;
    }

    /**
     * What somebody wrote.
     *
     * @param to what it answers; null if nothing
     */
    private record Said(
            int daysAgo,
            String by,
            Language language,
            String key,
            @Nullable String to) {}

    void pass(LocalDate today, Place place) {
        signedIn.as(place.person("member"), () -> catalogue.course(COURSE).ifPresent(there -> talk(today, place)));
    }

    private void talk(LocalDate today, Place place) {
        READERS.forEach(name -> signedIn.as(place.person(name), () -> read(today)));
        Map<String, String> written = new HashMap<>();
        SAID.forEach(said -> signedIn.as(place.person(said.by()), () -> write(said, today, written)));
    }

    private void read(LocalDate today) {
        Instant start = Calendar.evening(today.minusDays(READ_DAYS_AGO));
        Enrolment mine = Sitting.at(start, () -> enrolments.enrol(COURSE, Language.ZH));
        Item item = mine.course().item(READ).orElseThrow();
        EnrolledItem lecture = mine.item(item);
        new Sitting(sessions, lectures, lecture, start).readsUntilMet(ALL).leaves();
    }

    private void write(Said said, LocalDate today, Map<String, String> written) {
        Instant moment = Calendar.evening(today.minusDays(said.daysAgo())).plus(Duration.ofMinutes(written.size()));
        var post = new NewPost(
                Ids.next(),
                Optional.ofNullable(said.to()).map(written::get).orElse(null),
                words.of("talk." + said.key()).in(said.language().locale()),
                said.language());
        written.put(said.key(), Sitting.at(moment, () -> posts.write(new SeminarId(COURSE, TALK), post)));
    }
}
