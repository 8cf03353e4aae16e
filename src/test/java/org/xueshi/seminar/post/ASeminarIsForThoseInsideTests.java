package org.xueshi.seminar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.courses.Enrolments;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.NotSignedInRefused;
import org.xueshi.seminar.Circle;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.testing.DatabaseTest;

/** S5: a seminar is entered by who is enrolled today and by who is in charge of somebody in it; to others there is none. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ASeminarIsForThoseInsideTests {

    @Autowired
    Reading reading;

    @Autowired
    Posts posts;

    @Autowired
    Drafts drafts;

    @Autowired
    Reactions reactions;

    @Autowired
    Moderation moderation;

    @Autowired
    Reports reports;

    @Autowired
    Pictures pictures;

    @Autowired
    Judging judging;

    @Autowired
    Enrolments enrolments;

    private Circle circle;
    private MemberId author;
    private String post;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        circle = new Circle(beans);
        author = circle.member();
        post = circle.post(author, Circle.MEETINGS);
    }

    /** Every door there is. */
    private List<ThrowingCallable> all(SeminarId seminar) {
        return List.of(
                () -> reading.open(seminar),
                () -> reading.page(seminar, 0),
                () -> reading.around(seminar, post),
                () -> reading.by(seminar, author),
                () -> reading.versions(seminar, post),
                () -> reading.seen(seminar, Instant.now()),
                () -> reading.follow(seminar, true),
                () -> posts.look(seminar, "x", null),
                () -> posts.named(seminar, new Worth(1, null, null, false)),
                () -> posts.write(seminar, new NewPost(Ids.next(), null, "x", Language.ZH)),
                () -> posts.edit(seminar, post, 0, "x"),
                () -> drafts.keep(seminar, null, new Drafts.Draft("x", Ids.next())),
                () -> reactions.react(seminar, post, Reaction.AGREE, true),
                () -> pictures.receive(seminar, Path.of("pom.xml"), "x.png"),
                () -> pictures.open(seminar, "x"),
                () -> moderation.hide(seminar, post, "because I say so"),
                () -> moderation.show(seminar, post),
                () -> moderation.clear(seminar, post),
                () -> moderation.pin(seminar, post, true),
                () -> moderation.close(seminar, "because I say so"),
                () -> moderation.reopen(seminar),
                () -> reports.report(seminar, post, "because I say so"),
                () -> reports.open(seminar),
                () -> reports.settle(seminar, post),
                () -> judging.queue(seminar, Set.of(Standing.WAITING), 0, 10),
                () -> judging.open(seminar, author),
                () -> judging.withdraw(seminar, author));
    }

    @Test
    void nobodyElseComesIn() {
        MemberId stranger = circle.stranger(circle.village.millBranch);
        for (MemberId other : List.of(stranger, circle.elsewhere)) {
            circle.village.signedIn.as(
                    other,
                    () -> all(Circle.TALK)
                            .forEach(door -> assertThatThrownBy(door).isInstanceOf(NotAllowedRefused.class)));
        }
        assertThat(circle.village.by(author, () -> reading.open(Circle.TALK)).total())
                .as("and nothing was written")
                .isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInComesNowhere() {
        all(Circle.TALK)
                .forEach(door -> assertThatThrownBy(door)
                        .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, NotSignedInRefused.class));
    }

    @Test
    void thereIsNoOtherSeminar() {
        var none = new SeminarId(Circle.COURSE, "none");
        for (MemberId one : List.of(author, circle.instructor)) {
            circle.village.signedIn.as(
                    one,
                    () -> all(none).forEach(door -> assertThatThrownBy(door).isInstanceOf(NotAllowedRefused.class)));
        }
    }

    @Test
    void whoLeftTheCourseIsOutside() {
        MemberId leaving = circle.member();
        circle.village.signedIn.as(leaving, () -> {
            assertThat(reading.open(Circle.TALK).total()).isPositive();
            enrolments.leave(Circle.COURSE);
            assertThatThrownBy(() -> reading.open(Circle.TALK)).isInstanceOf(NotAllowedRefused.class);
        });
    }

    @Test
    void membersOfOtherBranchesMeetInIt() {
        MemberId other = circle.member(circle.village.orchardBranch);
        assertThat(circle.village.by(other, () -> reading.open(Circle.TALK)).posts())
                .extracting(Post::id)
                .contains(post);
    }

    @Test
    void membersNeitherModerateNorJudge() {
        MemberId member = circle.member();
        circle.village.signedIn.as(member, () -> {
            for (ThrowingCallable act : all(Circle.TALK).subList(15, 21)) {
                assertThatThrownBy(act).isInstanceOf(NotAllowedRefused.class);
            }
            assertThatThrownBy(() -> reports.open(Circle.TALK)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> judging.open(Circle.TALK, author)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> judging.queue(Circle.TALK, Set.of(Standing.WAITING), 0, 10))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThat(judging.seminars()).isEmpty();
            assertThatThrownBy(() -> posts.edit(Circle.TALK, post, 0, "x")).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> posts.look(Circle.TALK, "x", post)).isInstanceOf(NotAllowedRefused.class);
        });
    }

    @Test
    void draftsAreTheirWritersAlone() {
        circle.village.signedIn.as(author, () -> drafts.keep(Circle.TALK, post, new Drafts.Draft("half a", "t1")));
        assertThat(circle.village.by(circle.member(), () -> drafts.at(Circle.TALK, post)))
                .isEmpty();
        assertThat(circle.village.by(circle.instructor, () -> drafts.at(Circle.TALK, post)))
                .isEmpty();
        assertThat(circle.village.by(author, () -> drafts.at(Circle.TALK, post)))
                .contains(new Drafts.Draft("half a", "t1"));
    }
}
