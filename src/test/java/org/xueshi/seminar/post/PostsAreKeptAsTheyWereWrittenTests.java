package org.xueshi.seminar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.Role;
import org.xueshi.seminar.Circle;
import org.xueshi.testing.DatabaseTest;

/** S6, S7, S8: posts are kept once, change with their history, and are told of once; nothing that was typed is lost. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsAreKeptAsTheyWereWrittenTests {

    @Autowired
    Reading reading;

    @Autowired
    FollowerRounds rounds;

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
    Notices notices;

    @Autowired
    Pulses pulses;

    private Circle circle;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        circle = new Circle(beans);
    }

    private Post post(MemberId reader, String id) {
        return circle.village.by(reader, () -> reading.around(Circle.TALK, id)).posts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneTokenPostsOnceAlsoFromTwoWindowsAtOnce() throws Exception {
        MemberId member = circle.member();
        var wanted = new NewPost(Ids.next(), null, "两个窗口同时发出的一篇。", Language.ZH);
        Callable<String> write = () -> circle.village.by(member, () -> posts.write(Circle.TALK, wanted));
        try (var both = Executors.newFixedThreadPool(2)) {
            List<String> ids = both.invokeAll(List.of(write, write, write)).stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
        }
        circle.village.signedIn.as(
                member, () -> assertThat(reading.by(Circle.TALK, member)).hasSize(1));
        circle.village.signedIn.as(
                member,
                () -> assertThatThrownBy(() ->
                                posts.write(Circle.TALK, new NewPost(wanted.token(), null, "另一个窗口里接着写的", Language.ZH)))
                        .as("nothing is lost without a word")
                        .isInstanceOf(AlreadyPostedRefused.class));
        MemberId other = circle.member();
        String theirs = circle.village.by(other, () -> posts.write(Circle.TALK, wanted));
        assertThat(post(other, theirs).author()).as("a token is its writer’s").isEqualTo(other);
    }

    @Test
    void aChangeKeepsWhatStoodThereForEverybody() {
        MemberId member = circle.member();
        String id = circle.post(member, "第一稿");
        circle.village.signedIn.as(member, () -> {
            posts.edit(Circle.TALK, id, 0, "第二稿");
            posts.edit(Circle.TALK, id, 1, "第三稿");
            posts.edit(Circle.TALK, id, 7, "第三稿");
            assertThatThrownBy(() -> posts.edit(Circle.TALK, id, 1, "别的窗口")).isInstanceOf(PostRefused.class);
        });
        MemberId other = circle.member();
        assertThat(circle.village.by(other, () -> reading.versions(Circle.TALK, id)))
                .extracting(Reading.Version::text)
                .containsExactly("第一稿", "第二稿");
        assertThat(post(other, id).text()).isEqualTo("第三稿");
        assertThat(post(other, id).edits()).isEqualTo(2);
    }

    @Test
    void aClosedSeminarTakesNothingAndTheDraftStays() {
        MemberId member = circle.member();
        String id = circle.post(member, "还开着的时候");
        circle.village.signedIn.as(circle.instructor, () -> moderation.close(Circle.TALK, "讨论到此结束"));
        circle.village.signedIn.as(member, () -> {
            drafts.keep(Circle.TALK, null, new Drafts.Draft("没写完的", "token-1"));
            assertThatThrownBy(() -> posts.write(Circle.TALK, new NewPost("token-1", null, "没写完的", Language.ZH)))
                    .isInstanceOf(PostRefused.class);
            assertThatThrownBy(() -> posts.edit(Circle.TALK, id, 0, "改")).isInstanceOf(PostRefused.class);
            assertThat(drafts.at(Circle.TALK, null)).contains(new Drafts.Draft("没写完的", "token-1"));
            assertThat(reading.open(Circle.TALK).closed()).isEqualTo("讨论到此结束");
        });
        circle.village.signedIn.as(circle.instructor, () -> moderation.reopen(Circle.TALK));
        circle.village.signedIn.as(member, () -> {
            posts.write(Circle.TALK, new NewPost("token-1", null, "没写完的", Language.ZH));
            assertThat(drafts.at(Circle.TALK, null)).as("posted").isEmpty();
        });
    }

    @Test
    void onlyWhoIsInChargeOfAllClosesAndPins() {
        MemberId west = circle.village.holder(
                "teacher-west", circle.village.millBranch, Role.INSTRUCTOR, circle.village.westTownship);
        String id = circle.post(circle.member(), "西乡的");
        circle.post(circle.member(circle.village.orchardBranch), "东乡的");
        circle.village.signedIn.as(west, () -> {
            assertThatThrownBy(() -> moderation.close(Circle.TALK, "不让说了吧")).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> moderation.pin(Circle.TALK, id, true)).isInstanceOf(NotAllowedRefused.class);
        });
        circle.village.signedIn.as(circle.instructor, () -> moderation.pin(Circle.TALK, id, true));
        assertThat(circle.village.by(west, () -> reading.open(Circle.TALK)).pinned())
                .extracting(Post::id)
                .contains(id);
        circle.village.signedIn.as(circle.instructor, () -> moderation.pin(Circle.TALK, id, false));
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorAndThoseInCharge() {
        MemberId member = circle.member();
        String id = circle.post(member, "不该写在这里的电话号码");
        MemberId other = circle.member();
        String reply = circle.reply(other, id, "看到了，请删掉");
        circle.village.signedIn.as(
                circle.elsewhere,
                () -> assertThatThrownBy(() -> moderation.hide(Circle.TALK, id, "有个人信息"))
                        .isInstanceOf(NotAllowedRefused.class));
        circle.village.signedIn.as(circle.instructor, () -> moderation.hide(Circle.TALK, id, "有个人信息"));
        Post seen = post(other, id);
        assertThat(seen.text()).isEmpty();
        assertThat(seen.hidden())
                .satisfies(hidden -> assertThat(hidden.reason()).isEqualTo("有个人信息"));
        assertThat(post(other, reply).answers().words())
                .as("nor where it is answered")
                .isEmpty();
        assertThat(post(member, id).text()).contains("电话");
        assertThat(post(circle.instructor, id).text()).contains("电话");
        circle.village.signedIn.as(other, () -> {
            assertThatThrownBy(() -> reading.versions(Circle.TALK, id)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> reactions.react(Circle.TALK, id, Reaction.AGREE, true))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> posts.write(Circle.TALK, new NewPost(Ids.next(), id, "再回一条", Language.ZH)))
                    .isInstanceOf(PostRefused.class);
        });
        assertThat(circle.village.by(member, () -> notices.mine(0, 5)))
                .extracting(Notices.Notice::key)
                .contains("seminar.notice.hidden");
        circle.village.signedIn.as(circle.instructor, () -> moderation.show(Circle.TALK, id));
        assertThat(post(other, id).text()).contains("电话");
    }

    @Test
    void reportsReachThoseInChargeAndAreSettledOnce() {
        MemberId member = circle.member();
        String id = circle.post(member, "有人会举报的一篇");
        MemberId other = circle.member();
        circle.village.signedIn.as(other, () -> {
            reports.report(Circle.TALK, id, "话说得太难听");
            reports.report(Circle.TALK, id, "话说得太难听了");
        });
        circle.village.signedIn.as(
                member,
                () -> assertThatThrownBy(() -> reports.report(Circle.TALK, id, "我自己的"))
                        .isInstanceOf(NotAllowedRefused.class));
        circle.village.signedIn.as(circle.instructor, () -> {
            assertThat(reports.open(Circle.TALK))
                    .filteredOn(report -> report.post().equals(id))
                    .extracting(Report::reason)
                    .containsExactly("话说得太难听了");
            reports.settle(Circle.TALK, id);
            assertThat(reports.open(Circle.TALK)).extracting(Report::post).doesNotContain(id);
        });
    }

    @Test
    void reactionsAreOnceInEachWayAndNeverOnesOwn() {
        MemberId member = circle.member();
        String id = circle.post(member, "大家来反应");
        MemberId other = circle.member();
        circle.village.signedIn.as(other, () -> {
            reactions.react(Circle.TALK, id, Reaction.AGREE, true);
            reactions.react(Circle.TALK, id, Reaction.AGREE, true);
            reactions.react(Circle.TALK, id, Reaction.THANKS, true);
            reactions.react(Circle.TALK, id, Reaction.THANKS, false);
        });
        assertThat(post(other, id).reactions()).containsExactly(new Tally(id, Reaction.AGREE, 1, 1));
        assertThat(post(member, id).reactions()).containsExactly(new Tally(id, Reaction.AGREE, 1, 0));
        circle.village.signedIn.as(
                member,
                () -> assertThatThrownBy(() -> reactions.react(Circle.TALK, id, Reaction.AGREE, true))
                        .isInstanceOf(NotAllowedRefused.class));
    }

    @Test
    void followersAreToldOnceUntilTheyComeAndMentionedPeopleEachTime() {
        MemberId follower = circle.member();
        circle.post(follower, "我先说一句");
        readAll(follower);
        MemberId other = circle.member();
        circle.post(other, "我也说一句");
        readAll(other);
        circle.post(other, "再说一句");
        rounds.round();
        assertThat(told(follower, "seminar.notice.new"))
                .as("whoever has the page open needs no notice")
                .isZero();
        aMinuteLater();
        aMinuteLater();
        assertThat(told(follower, "seminar.notice.new")).isEqualTo(1);
        String name = circle.village.directory.member(follower).name().zh();
        circle.post(other, "请 @" + name + " 也说说");
        circle.post(other, "> @" + name + " 引文里的不算\n\n嗯");
        assertThat(told(follower, "seminar.notice.mentioned")).isEqualTo(1);
        aMinuteLater();
        assertThat(told(follower, "seminar.notice.new")).as("not come yet").isEqualTo(1);
        assertThat(circle.village.by(follower, () -> reading.open(Circle.TALK)).unread())
                .isEqualTo(4);
        readAll(follower);
        circle.post(other, "回来以后的一句");
        readAll(follower);
        aMinuteLater();
        assertThat(told(follower, "seminar.notice.new"))
                .as("read before they could be told")
                .isEqualTo(1);
        circle.post(other, "走了以后的一句");
        aMinuteLater();
        assertThat(told(follower, "seminar.notice.new")).isEqualTo(2);
        readAll(follower);
        circle.village.signedIn.as(follower, () -> reading.follow(Circle.TALK, false));
        circle.post(other, "不再关注以后的一句");
        aMinuteLater();
        assertThat(told(follower, "seminar.notice.new")).isEqualTo(2);
        assertThat(told(other, "seminar.notice.new"))
                .as("of what one wrote oneself nobody is told")
                .isZero();
    }

    @Test
    void whoHasJustWrittenIsOfferedByName() {
        MemberId reader = circle.member();
        circle.post(reader, "先来的一篇");
        circle.village.by(reader, () -> reading.open(Circle.TALK));
        MemberId newcomer = circle.member();
        String id = circle.post(newcomer, "刚来的一篇");
        assertThat(circle.village
                        .by(reader, () -> reading.around(Circle.TALK, id))
                        .others())
                .contains(circle.village.directory.member(newcomer).name());
    }

    private void readAll(MemberId reader) {
        circle.village.signedIn.as(
                reader,
                () -> reading.seen(
                        Circle.TALK, reading.open(Circle.TALK).posts().getLast().postedAt()));
    }

    private void aMinuteLater() {
        circle.later(Followers.UNTIL_TOLD.plusSeconds(1), rounds::round);
    }

    private long told(MemberId member, String key) {
        return circle.village.by(member, () -> notices.mine(0, 50)).stream()
                .filter(notice -> notice.key().equals(key))
                .count();
    }

    @Test
    void theReadMarkNeverGoesBack() {
        MemberId reader = circle.member();
        circle.post(circle.member(), "一篇");
        circle.village.signedIn.as(reader, () -> {
            reading.seen(Circle.TALK, Instant.now());
            reading.seen(Circle.TALK, Instant.EPOCH);
            assertThat(reading.open(Circle.TALK).unread()).isZero();
        });
    }

    @Test
    void whatChangesIsSeenInThePulse() {
        MemberId member = circle.member();
        Pulse before = pulses.afresh(Circle.TALK);
        String id = circle.post(member, "来了一篇");
        Pulse posted = pulses.afresh(Circle.TALK);
        assertThat(posted).isNotEqualTo(before);
        circle.village.signedIn.as(member, () -> posts.edit(Circle.TALK, id, 0, "改了一改"));
        Pulse changed = pulses.afresh(Circle.TALK);
        assertThat(changed).isNotEqualTo(posted);
        circle.village.signedIn.as(circle.instructor, () -> moderation.hide(Circle.TALK, id, "先把它收起来"));
        Pulse hidden = pulses.afresh(Circle.TALK);
        assertThat(hidden).isNotEqualTo(changed);
        circle.village.signedIn.as(circle.instructor, () -> moderation.close(Circle.TALK, "今天先到这里"));
        Pulse closed = pulses.afresh(Circle.TALK);
        assertThat(closed).isNotEqualTo(hidden);
        circle.later(
                Duration.ofSeconds(1),
                () -> circle.village.signedIn.as(circle.instructor, () -> moderation.reopen(Circle.TALK)));
        assertThat(pulses.afresh(Circle.TALK)).isNotEqualTo(closed);
    }

    @Test
    void whoWritesTooFastTooLongOrNothingIsToldSo() {
        MemberId member = circle.member();
        for (int i = 0; i < PostLimits.MOST_POSTS; i++) {
            circle.post(member, "第" + i + "篇");
        }
        assertThatThrownBy(() -> circle.post(member, "又一篇")).isInstanceOf(PostRefused.class);
        circle.later(
                Duration.ofMinutes(PostLimits.WITHIN_MINUTES + 1),
                () -> circle.write(member, Circle.AFTER, null, "歇过以后"));
        MemberId other = circle.member();
        assertThatThrownBy(() -> circle.post(other, " \n ")).isInstanceOf(PostRefused.class);
        assertThatThrownBy(() -> circle.post(other, "长".repeat(PostLimits.LONGEST + 1)))
                .isInstanceOf(PostRefused.class);
        assertThatThrownBy(() -> circle.post(other, "![x](picture:not-here)")).isInstanceOf(PostRefused.class);
    }
}
