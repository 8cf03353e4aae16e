package org.xueshi.lecture.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.Language;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** N1: notes and places are read and changed by their member only, whatever office somebody else holds. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesAreForNobodyElseTests {

    private static final CourseId COURSE = new CourseId("short");

    @Autowired
    Enrolments enrolments;

    @Autowired
    CourseImports imports;

    @Autowired
    Notes notes;

    @Autowired
    Places places;

    private Village village;
    private MemberId member;
    private EnrolledItem lecture;

    @BeforeAll
    void aMemberWhoWrites(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        ShortCourse.write(TestContent.folder(), "short");
        village = new Village(beans);
        village.byCounty(imports::again);
        member = village.member("writer", village.millBranch);
        lecture = village.by(member, () -> enrolled());
    }

    private EnrolledItem enrolled() {
        return enrolments.enrol(COURSE, Language.EN).item("look").orElseThrow();
    }

    @Test
    void whateverOfficeSomebodyHoldsTheyReadAndChangeNothing() {
        Note mine = village.by(member, () -> notes.add(lecture, "film", 12_000, "the door on the left"));
        village.by(member, () -> {
            places.keep(lecture, "what", 400);
            return places;
        });
        List<MemberId> others = List.of(
                village.member("neighbour", village.millBranch),
                village.holder("leader", village.millBranch, Role.SECRETARY, village.millBranch),
                village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.millBranch),
                village.holder("keeper", village.millBranch, Role.ADMINISTRATOR, village.millBranch));
        for (MemberId other : others) {
            village.signedIn.as(other, () -> {
                EnrolledItem theirs = enrolled();
                refused(() -> notes.of(lecture));
                refused(() -> notes.add(lecture, "film", 0, "in another’s name"));
                refused(() -> notes.change(lecture, mine.id(), "changed"));
                refused(() -> notes.delete(lecture, mine.id()));
                refused(() -> notes.restore(lecture, mine));
                refused(() -> places.of(lecture));
                refused(() -> places.keep(lecture, "what", 1));
                refused(() -> places.enter(lecture, "what"));
                // Knowing its id helps nobody: beside their own lecture it isn't there.
                refused(() -> notes.change(theirs, mine.id(), "changed"));
                refused(() -> notes.delete(theirs, mine.id()));
                assertThat(notes.of(theirs)).isEmpty();
                assertThat(places.of(theirs)).isEmpty();
            });
        }
        assertThat(village.by(member, () -> notes.of(lecture))).contains(mine);
        assertThat(village.by(member, () -> places.of(lecture))).containsEntry("what", 400L);
    }

    @Test
    void whatIsDeletedComesBackAsItWas() {
        MemberId careful = village.member("careful", village.millBranch);
        village.signedIn.as(careful, () -> {
            EnrolledItem item = enrolled();
            Note late = notes.add(item, "film", 9_000, "late");
            Note early = notes.add(item, "film", 3_000, " early ");
            assertThat(notes.of(item)).extracting(Note::words).containsExactly("early", "late");
            assertThat(notes.delete(item, late.id())).isEqualTo(late);
            assertThat(notes.of(item)).containsExactly(early);
            notes.restore(item, late);
            assertThat(notes.of(item)).containsExactly(early, late);
            notes.change(item, late.id(), "later");
            assertThat(notes.of(item)).extracting(Note::words).containsExactly("early", "later");
        });
    }

    @Test
    void aNoteHasWordsAndNotTooMany() {
        village.signedIn.as(member, () -> {
            List<Note> before = notes.of(lecture);
            assertThatThrownBy(() -> notes.add(lecture, "film", 0, " ")).isInstanceOf(NoteRefused.class);
            assertThatThrownBy(() -> notes.add(lecture, "film", 0, "字".repeat(NoteRefused.LONGEST + 1)))
                    .isInstanceOf(NoteRefused.class);
            assertThat(notes.of(lecture)).isEqualTo(before);
        });
    }

    @Test
    void theLastPlaceComesFirst() {
        MemberId reader = village.member("reader", village.millBranch);
        village.signedIn.as(reader, () -> {
            EnrolledItem item = enrolled();
            places.keep(item, "film", 0);
            places.keep(item, "what", 700);
            places.enter(item, "what");
            assertThat(places.of(item)).containsEntry("what", 700L).containsOnlyKeys("what", "film");
        });
    }

    @Test
    void nobodySignedInGetsNothing() {
        for (Runnable one : List.<Runnable>of(
                () -> notes.of(lecture),
                () -> notes.add(lecture, "film", 0, "x"),
                () -> notes.delete(lecture, "x"),
                () -> places.of(lecture),
                () -> places.keep(lecture, "what", 1))) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(NotAllowedRefused.class);
    }
}
