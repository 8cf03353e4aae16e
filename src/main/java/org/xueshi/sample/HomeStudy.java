package org.xueshi.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Language;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Item;
import org.xueshi.courses.question.Answer;
import org.xueshi.lecture.LectureFormat;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Attempts;
import org.xueshi.quiz.Drawn;
import org.xueshi.sample.Settlement.Place;
import org.xueshi.tracking.Disputes;
import org.xueshi.tracking.StudySessions;
import org.xueshi.tracking.StudySpell;
import org.xueshi.tracking.StudyTimes;

/** Lets members study at home in the last two weeks, so that there is measured time to look at, and claims that rest on it. */
@Component
class HomeStudy {

    private static final CourseId ASSIGNED = new CourseId("education-hours");
    private static final CourseId CHOSEN = new CourseId("chairing-a-meeting");
    private static final String LECTURE = "lecture";
    private static final double ALL = 0.95;

    /** Who finished the assigned course, and how many days ago; what they claim waits for their leaders. */
    private static final Map<String, Integer> FINISHED =
            Map.of("member02", 3, "member08", 2, "member15", 4, "member35", 6);

    /** Was called away once, and says so. */
    private static final String INTERRUPTED = "member08";

    /** Studies for themselves now and then. */
    private static final Set<Integer> SEATS = Set.of(3, 4, 6, 9);

    private static final List<Integer> DAYS_AGO = List.of(13, 11, 10, 8, 7, 5, 4, 1);

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final Completions completions;
    private final LectureFormat lectures;
    private final Attempts attempts;
    private final StudySessions sessions;
    private final StudyTimes times;
    private final Disputes disputes;
    private final SignedIn signedIn;
    private final Words words;

    HomeStudy(
            Catalogue catalogue,
            Enrolments enrolments,
            Completions completions,
            LectureFormat lectures,
            Attempts attempts,
            StudySessions sessions,
            StudyTimes times,
            Disputes disputes,
            SignedIn signedIn,
            Words words) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.completions = completions;
        this.lectures = lectures;
        this.attempts = attempts;
        this.sessions = sessions;
        this.times = times;
        this.disputes = disputes;
        this.signedIn = signedIn;
        this.words = words;
    }

    void pass(LocalDate today, Place place) {
        Cast.everybody().stream()
                .filter(person -> SEATS.contains(person.seat()))
                .forEach(person -> now(place, person.signInName(), CHOSEN, () -> someEvenings(today, person)));
        now(place, "member", CHOSEN, () -> twoEvenings(today));
        FINISHED.forEach((name, daysAgo) ->
                now(place, name, ASSIGNED, () -> finish(Calendar.evening(today.minusDays(daysAgo)), name)));
    }

    /** Somebody's own doing in a course, if there is that course. */
    private void now(Place place, String name, CourseId course, Runnable study) {
        signedIn.as(place.person(name), () -> catalogue.course(course).ifPresent(there -> study.run()));
    }

    private void someEvenings(LocalDate today, Cast.Person person) {
        for (int daysAgo : DAYS_AGO) {
            int chance = Math.floorMod(person.number() * 31 + daysAgo * 17, 10);
            if (chance < person.seat()) {
                Instant start = Calendar.evening(today.minusDays(daysAgo)).plus(Duration.ofMinutes(7L * chance));
                open(CHOSEN, start, chance)
                        .reads(5 + 6 * chance)
                        .looksElsewhere(chance % 3)
                        .reads(3)
                        .leaves();
            }
        }
    }

    /** Whoever looks at the sample as this person finds some time of their own, of every kind but the taken back. */
    private void twoEvenings(LocalDate today) {
        open(CHOSEN, Calendar.evening(today.minusDays(5)), 0).reads(14).leaves();
        open(CHOSEN, Calendar.evening(today.minusDays(2)), 1)
                .reads(6)
                .rests(4)
                .reads(2)
                .looksElsewhere(2)
                .readsUntilProven()
                .leaves();
    }

    /** Opens one of the course's lectures, counted round and round. */
    private Sitting open(CourseId course, Instant start, int lecture) {
        Enrolment mine = enrol(course, start);
        List<Item> all = lectures(mine);
        Item item = all.get(lecture % all.size());
        return new Sitting(sessions, lectures, mine.item(item), start);
    }

    private Enrolment enrol(CourseId course, Instant start) {
        return Sitting.at(start, () -> enrolments.enrol(course, Language.ZH));
    }

    private static List<Item> lectures(Enrolment mine) {
        return mine.course().items().stream()
                .filter(item -> item.format().equals(LECTURE))
                .toList();
    }

    private void finish(Instant start, String name) {
        Enrolment mine = enrol(ASSIGNED, start);
        Instant now = start;
        for (Item item : lectures(mine)) {
            var sitting = new Sitting(sessions, lectures, mine.item(item), now).reads(3);
            if (name.equals(INTERRUPTED) && now.equals(start)) {
                sitting.rests(5);
            }
            now = sitting.readsUntilMet(ALL).leaves().plusSeconds(20);
        }
        if (name.equals(INTERRUPTED)) {
            object(mine.member(), LocalDate.ofInstant(start, Calendar.ZONE), now);
        }
        Instant tested = now.plus(Duration.ofMinutes(6));
        ApplicationClock.at(tested, () -> {
            mine.course().items().stream()
                    .filter(item -> !item.format().equals(LECTURE))
                    .forEach(item -> passTest(mine.item(item)));
            completions.judge(ASSIGNED);
        });
    }

    private void passTest(EnrolledItem item) {
        Attempt attempt = attempts.begin(item);
        Map<String, Answer> known = attempt.drawn().stream()
                .map(Drawn::question)
                .collect(Collectors.toMap(
                        id -> id, id -> item.course().question(id).orElseThrow().key()));
        attempts.submit(attempt.id(), item, known);
    }

    /** To the first stretch of the day in which the hands rested for long. */
    private void object(MemberId member, LocalDate day, Instant when) {
        for (StudySpell spell : times.day(member, day)) {
            for (Stretch stretch : spell.stretches()) {
                if (stretch.verdict() == Verdict.IDLE) {
                    ApplicationClock.at(
                            when,
                            () -> disputes.raise(
                                    spell.session(),
                                    stretch.start(),
                                    words.of("objection").zh()));
                    return;
                }
            }
        }
    }
}
