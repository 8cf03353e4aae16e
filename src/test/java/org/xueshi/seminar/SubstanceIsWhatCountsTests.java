package org.xueshi.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Enrolments;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.seminar.judging.Decision;
import org.xueshi.seminar.judging.JudgedMeanwhileRefused;
import org.xueshi.seminar.judging.Judgement;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.judging.NotEnoughRefused;
import org.xueshi.seminar.judging.ToJudge;
import org.xueshi.seminar.likeness.Filler;
import org.xueshi.seminar.post.Moderation;
import org.xueshi.seminar.post.Post;
import org.xueshi.seminar.post.PostRefused;
import org.xueshi.seminar.post.Posts;
import org.xueshi.seminar.post.Reading;
import org.xueshi.seminar.post.Standing;
import org.xueshi.seminar.post.Worth;
import org.xueshi.testing.DatabaseTest;

/** S1, S3, S4, S9, S10: what counts is one's own and says something; an instructor judges it, and nobody their own. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubstanceIsWhatCountsTests {

    @Autowired
    Posts posts;

    @Autowired
    Reading reading;

    @Autowired
    Moderation moderation;

    @Autowired
    Judging judging;

    @Autowired
    Notices notices;

    @Autowired
    Completions completions;

    @Autowired
    Enrolments enrolments;

    private Circle circle;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        circle = new Circle(beans);
    }

    private Worth look(MemberId member, String text) {
        return circle.village.by(member, () -> posts.look(Circle.TALK, text, null));
    }

    @Test
    void whatIsMissingIsSaidUntilAnInstructorFindsItSufficient() {
        MemberId member = circle.member();
        assertThat(circle.missing(member, Circle.TALK))
                .containsExactly("seminar.missing.own", "seminar.missing.replies");
        String own = circle.post(member, "我想说一件别的支部没有说过的事情：去年秋天我们把会场搬到了晒谷场上，老人坐得近，听得清，第一次全程没有人打瞌睡。");
        assertThat(circle.missing(member, Circle.TALK)).containsExactly("seminar.missing.replies");
        circle.reply(member, own, "回复我自己的这一条再长也不算回复别人。");
        assertThat(circle.missing(member, Circle.TALK))
                .as("one answers oneself")
                .contains("seminar.missing.replies");
        String other = circle.post(circle.member(), "别人的一篇");
        circle.reply(member, other, "太短");
        assertThat(circle.missing(member, Circle.TALK)).as("too short").contains("seminar.missing.replies");
        circle.reply(member, other, "晒谷场上开会还要想好下雨怎么办，你们试过吗？");
        assertThat(circle.missing(member, Circle.TALK)).containsExactly("seminar.missing.judgement");
        circle.judge(circle.instructor, member, true, "");
        assertThat(circle.missing(member, Circle.TALK)).isEmpty();
    }

    @Test
    void aQuotationDoesNotMakeAPostLongEnough() {
        MemberId member = circle.member();
        circle.post(member, "> " + Circle.MEETINGS + "\n\n同意。");
        assertThat(circle.missing(member, Circle.TALK)).contains("seminar.missing.own");
    }

    @Test
    void whoPastesAnotherPostEarnsNothingAndIsToldWhoseItIs() {
        MemberId first = circle.member(circle.village.bridgeBranch);
        String original = circle.post(first, Circle.DUES);
        MemberId second = circle.member();
        String pasted = "我来谈谈。" + Circle.DUES.replace("会计", "文书");
        Worth worth = look(second, pasted);
        assertThat(worth.counts()).isFalse();
        assertThat(worth.copy()).satisfies(copy -> {
            assertThat(copy.post()).isEqualTo(original);
            assertThat(copy.percent()).isBetween(70, 99);
        });
        Post.Found told = circle.village.by(second, () -> posts.named(Circle.TALK, worth));
        assertThat(told.source().authorName())
                .isEqualTo(circle.village.directory.member(first).name());
        String copy = circle.post(second, pasted);
        assertThat(circle.missing(second, Circle.TALK)).contains("seminar.missing.own");
        ToJudge seen = circle.village.by(circle.instructor, () -> judging.open(Circle.TALK, second));
        assertThat(seen.posts().getFirst().found().source().text())
                .as("side by side")
                .isEqualTo(Circle.DUES);
        assertThat(seen.contribution().doubtful()).isEqualTo(1);
        Post byOther = circle.village.by(circle.member(), () -> reading.around(Circle.TALK, copy)).posts().stream()
                .filter(post -> post.id().equals(copy))
                .findFirst()
                .orElseThrow();
        assertThat(byOther.found()).as("it shames nobody before others").isNull();
        circle.village.signedIn.as(circle.instructor, () -> moderation.clear(Circle.TALK, copy));
        assertThat(circle.missing(second, Circle.TALK)).doesNotContain("seminar.missing.own");
        circle.village.signedIn.as(second, () -> posts.edit(Circle.TALK, copy, 0, Circle.DUES));
        assertThat(circle.missing(second, Circle.TALK))
                .as("what was let count was the other text")
                .contains("seminar.missing.own");
    }

    @Test
    void whoPostsTheirOwnTwiceAlsoInAnotherSeminarOfTheCourseEarnsItOnce() {
        MemberId member = circle.member();
        circle.post(member, Circle.DITCH);
        assertThat(look(member, Circle.DITCH).copy()).isNotNull();
        circle.write(member, Circle.AFTER, null, Circle.DITCH);
        assertThat(circle.missing(member, Circle.AFTER)).containsExactly("seminar.missing.own");
        MemberId other = circle.member();
        circle.write(other, Circle.AFTER, null, "会后我还想说的是另外一件事，就是发通知的方式：光发群里不够，老党员不看手机，要有人上门，顺便问问身体和收成，这才是支部该做的。");
        assertThat(circle.missing(other, Circle.AFTER))
                .as("counted without a judge")
                .isEmpty();
        assertThat(circle.village.by(
                        circle.instructor, () -> judging.queue(Circle.AFTER, Set.of(Standing.WAITING), 0, 100)))
                .isEmpty();
    }

    @Test
    void theAuthorOfTheOriginalMayChangeItAndIsNoCopyist() {
        String text = "每年开春第一次会我们先清点去年定下的事：定了二十件，办成十七件，没办成的三件写清楚原因和新的日子，贴在门口让全村的人都能看见。";
        MemberId first = circle.member();
        String original = circle.post(first, text);
        MemberId second = circle.member();
        circle.post(second, text);
        circle.village.signedIn.as(first, () -> posts.edit(Circle.TALK, original, 0, text + "今年也一样。"));
        assertThat(circle.missing(first, Circle.TALK)).doesNotContain("seminar.missing.own");
        assertThat(circle.missing(second, Circle.TALK)).contains("seminar.missing.own");
    }

    @Test
    void whoChangesAPostIntoACopyOfALaterOneIsFound() {
        MemberId first = circle.member();
        String early = circle.post(first, "先占个位子，一会儿再来写。");
        String text = "我们把每次会的三个决定写在一张黄纸上，谁负责、哪天办完都写清楚，下次开会先念这张纸，念到谁谁就站起来说，没有办完的当场定新的日子。";
        circle.post(circle.member(), text);
        circle.village.signedIn.as(first, () -> posts.edit(Circle.TALK, early, 0, text));
        assertThat(circle.missing(first, Circle.TALK)).contains("seminar.missing.own");
    }

    @Test
    void theQuestionIsNoAnswer() {
        Worth worth = look(circle.member(), "你所在的支部开会，遇到的最大困难是什么，后来又是怎样解决的？请写你亲眼见过的事。");
        assertThat(worth.copy()).isNotNull().extracting(Worth.Copy::post).isEqualTo(Worth.Copy.QUESTION);
    }

    @Test
    void fillerDoesNotCount() {
        MemberId member = circle.member();
        String filler = "这次学习让我受益匪浅。".repeat(6);
        assertThat(look(member, filler).filler()).isEqualTo(Filler.REPEATED);
        circle.post(member, filler);
        assertThat(circle.missing(member, Circle.TALK)).contains("seminar.missing.own");
    }

    @Test
    void whatIsHiddenDoesNotCount() {
        MemberId member = circle.member();
        String own = circle.post(member, "去年换届之前，我们把每家每户走了一遍，先问三句话：开会最烦什么、最想听什么、愿意做点什么，记了整整一本，后来的议程就从这里来。");
        assertThat(circle.missing(member, Circle.TALK)).doesNotContain("seminar.missing.own");
        circle.village.signedIn.as(circle.instructor, () -> moderation.hide(Circle.TALK, own, "不是本人写的"));
        assertThat(circle.missing(member, Circle.TALK)).contains("seminar.missing.own");
        circle.village.signedIn.as(
                member,
                () -> assertThatThrownBy(() -> posts.edit(Circle.TALK, own, 0, "改"))
                        .isInstanceOf(PostRefused.class));
    }

    @Test
    void theQueueIsOfThoseInChargeAndNobodyJudgesTheirOwn() {
        MemberId member = circle.member();
        circle.contribute(member, "说说请假的事：我们规定请假要在前一天晚上八点以前打电话给组长，组长当场问清楚原因，第二天会上公布，缺席的从此少了一大半，没人再说情。");
        assertThat(lines(circle.instructor)).contains(member);
        circle.village.signedIn.as(
                circle.elsewhere,
                () -> assertThatThrownBy(() -> judging.queue(Circle.TALK, Set.of(Standing.WAITING), 0, 100))
                        .isInstanceOf(NotAllowedRefused.class));
        circle.enrol(circle.instructor, Circle.COURSE);
        circle.contribute(circle.instructor, "我自己也是普通党员，说一件做错的事：有一次我急着散会，没等老李把话说完，结果那件事整整拖了两个月，后来我登门道歉才重新开始。");
        assertThat(lines(circle.instructor)).doesNotContain(circle.instructor);
        circle.village.signedIn.as(
                circle.instructor,
                () -> assertThatThrownBy(() -> judging.open(Circle.TALK, circle.instructor))
                        .isInstanceOf(NotAllowedRefused.class));
        assertThat(circle.village.by(circle.village.countyAdministrator, judging::seminars))
                .anySatisfy(one -> assertThat(one.seminar()).isEqualTo(Circle.TALK));
    }

    private List<MemberId> lines(MemberId judge) {
        return circle.village.by(judge, () -> judging.queue(Circle.TALK, Set.of(Standing.WAITING), 0, 100)).stream()
                .map(line -> line.contribution().member())
                .toList();
    }

    @Test
    void whatIsGivenBackWaitsAgainOnceItsAuthorGoesOn() {
        MemberId member = circle.member();
        circle.contribute(member, "讲讲会议记录：以前记录锁在柜子里，现在散会以后十分钟内拍照发群，谁觉得记错了当天就能提出来改，一年下来改了九处，没有一次事后扯皮。");
        assertThatThrownBy(() -> circle.judge(circle.instructor, member, false, "短"))
                .isInstanceOf(PostRefused.class);
        circle.judge(circle.instructor, member, false, "请写清楚是哪一年的事");
        assertThat(circle.contribution(member).standing()).isEqualTo(Standing.RETURNED);
        assertThat(circle.missing(member, Circle.TALK)).containsExactly("seminar.missing.returned");
        assertThat(circle.village.by(member, () -> judging.mine(Circle.TALK)))
                .extracting(Judgement::words)
                .containsExactly("请写清楚是哪一年的事");
        assertThat(circle.village.by(member, () -> notices.mine(0, 5)))
                .extracting(Notices.Notice::key)
                .contains("seminar.notice.returned");
        circle.post(member, "补充：是前年三月。");
        assertThat(circle.contribution(member).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void aJudgementIsAboutWhatWasRead() {
        MemberId member = circle.member();
        circle.contribute(member, "关于发言次序，我们试过抽签：每个人进门拿一个号，按号说话，各三分钟，书记排最后。第一次大家笑，第三次以后平时不说话的人都准备好了才来。");
        ToJudge.Seen seen = circle.village
                .by(circle.instructor, () -> judging.open(Circle.TALK, member))
                .seen();
        circle.post(member, "又加了一句话。");
        circle.village.signedIn.as(
                circle.instructor,
                () -> assertThatThrownBy(() -> judging.judge(Circle.TALK, member, seen, true, ""))
                        .isInstanceOf(JudgedMeanwhileRefused.class));
        circle.judge(circle.instructor, member, true, "写得很实在");
        circle.village.signedIn.as(
                circle.village.countyAdministrator,
                () -> assertThatThrownBy(() -> judging.judge(Circle.TALK, member, seen, false, "我不这么看，请再写"))
                        .isInstanceOf(JudgedMeanwhileRefused.class));
    }

    @Test
    void nothingIsSufficientThatIsNotThere() {
        MemberId member = circle.member();
        circle.post(member, "只有一句。");
        assertThatThrownBy(() -> circle.judge(circle.instructor, member, true, ""))
                .isInstanceOf(NotEnoughRefused.class);
    }

    @Test
    void aJudgementIsTakenBackAndBothStay() {
        MemberId member = circle.member();
        circle.contribute(member, "我们那里山路远，分三个点同时开会，用一部电话连着，每个点推一个人复述刚才说的话。听起来笨，可是从那以后再没有人说没听见、不知道。");
        circle.judge(circle.instructor, member, true, "");
        circle.village.signedIn.as(circle.instructor, () -> judging.withdraw(Circle.TALK, member));
        assertThat(circle.contribution(member).standing()).isEqualTo(Standing.WAITING);
        circle.judge(circle.instructor, member, false, "再想想还是不够具体");
        assertThat(circle.village.by(member, () -> judging.mine(Circle.TALK)))
                .extracting(Judgement::decision)
                .containsExactly(Decision.RETURNED, Decision.WITHDRAWN, Decision.SUFFICIENT);
    }

    @Test
    void aCourseThatWasCompletedStaysCompletedWhateverIsJudgedLater() {
        var course = new CourseId("talking-once");
        var seminar = new SeminarId(course, "talk");
        MemberId member = circle.stranger(circle.village.millBranch);
        MemberId other = circle.stranger(circle.village.millBranch);
        circle.enrol(member, course);
        circle.enrol(other, course);
        String theirs = circle.write(other, seminar, null, "别人的一篇");
        circle.write(member, seminar, null, Circle.MEETINGS);
        circle.write(member, seminar, theirs, Circle.REPLY);
        judge(seminar, member, true);
        assertThat(circle.village.by(member, () -> completions.judge(course))).isTrue();
        judge(seminar, member, false);
        assertThat(circle.village.by(member, () -> completions.judge(course))).isTrue();
        assertThat(circle.village
                        .by(member, () -> enrolments.mine(course))
                        .orElseThrow()
                        .completed())
                .isTrue();
    }

    private void judge(SeminarId seminar, MemberId member, boolean sufficient) {
        circle.village.signedIn.as(circle.instructor, () -> {
            var seen = judging.open(seminar, member).seen();
            judging.judge(seminar, member, seen, sufficient, "这是认定的意见");
        });
    }
}
