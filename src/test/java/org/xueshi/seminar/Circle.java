package org.xueshi.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Contributions;
import org.xueshi.seminar.post.NewPost;
import org.xueshi.seminar.post.Posts;
import org.xueshi.testing.SeminarCourse;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** A village that holds a seminar, for tests: members who are enrolled, an instructor of the county, one of another township. */
public final class Circle {

    public static final CourseId COURSE = new CourseId("talking");
    public static final SeminarId TALK = new SeminarId(COURSE, SeminarCourse.JUDGED);
    public static final SeminarId AFTER = new SeminarId(COURSE, SeminarCourse.COUNTED);

    /** Answers of one's own, long enough; each is unlike the others. */
    public static final String MEETINGS = "我们支部去年最大的困难是年轻人在外打工，开会总凑不齐人。后来我们把会改到农闲和春节前后，平时用电话连线，会议记录当天就发到每个人手里。";

    public static final String DUES = "党费收缴看起来是小事，其实最能看出一个支部的风气。过去是会计上门催，现在改成每月固定的一天大家自己来交，顺便坐下来谈谈村里的事。";

    public static final String DITCH = "关于修水渠的事，起初两个组吵得很厉害，都说对方占了便宜。书记没有急着表决，而是让双方各派三个人一起去量，从源头走到末端，数字摆在桌上。";

    public static final String REPLY = "说得对，我们那里也是这样，后来请老组长出面才谈成。";

    public final Village village;
    public final MemberId instructor;
    public final MemberId elsewhere;
    private final Enrolments enrolments;
    private final Posts posts;
    private final Contributions contributions;
    private final Judging judging;
    private final SeminarFormat format;
    private int members;

    public Circle(AutowireCapableBeanFactory beans) throws IOException {
        write(TestContent.folder());
        village = new Village(beans);
        enrolments = beans.getBean(Enrolments.class);
        posts = beans.getBean(Posts.class);
        contributions = beans.getBean(Contributions.class);
        judging = beans.getBean(Judging.class);
        format = beans.getBean(SeminarFormat.class);
        instructor = village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.county);
        elsewhere = village.holder("teacher-east", village.orchardBranch, Role.INSTRUCTOR, village.eastTownship);
        assertThat(village.byCounty(beans.getBean(CourseImports.class)::again))
                .noneMatch(CourseImports.Outcome.Refused.class::isInstance);
    }

    private static void write(Path content) throws IOException {
        ShortCourse.write(content, "short");
        SeminarCourse.write(content, COURSE.value());
        SeminarCourse.writeOfOne(content, "talking-once");
    }

    /** Who is enrolled, in the mill's branch. */
    public MemberId member() {
        return member(village.millBranch);
    }

    public MemberId member(OrganisationId branch) {
        MemberId member = stranger(branch);
        enrol(member, COURSE);
        return member;
    }

    public void enrol(MemberId member, CourseId course) {
        village.by(member, () -> enrolments.enrol(course, Language.ZH));
    }

    /** Who is not enrolled. */
    public MemberId stranger(OrganisationId branch) {
        return village.member("talker" + ++members, branch);
    }

    public EnrolledItem item(MemberId member, SeminarId seminar) {
        return village.by(member, () -> enrolments.mine(seminar.course()).orElseThrow())
                .item(seminar.item())
                .orElseThrow();
    }

    public String post(MemberId member, String text) {
        return write(member, TALK, null, text);
    }

    public String reply(MemberId member, String to, String text) {
        return write(member, TALK, to, text);
    }

    public String write(MemberId member, SeminarId seminar, @Nullable String to, String text) {
        return village.by(member, () -> posts.write(seminar, new NewPost(Ids.next(), to, text, Language.ZH)));
    }

    /** What is missing, by its keys. */
    public List<String> missing(MemberId member, SeminarId seminar) {
        return format.progress(item(member, seminar)).missing().stream()
                .map(sentence -> sentence.key())
                .toList();
    }

    /** All that the rubric counts. */
    public void contribute(MemberId member, String text) {
        String other = post(member(village.bridgeBranch), "别的事：" + Ids.next());
        post(member, text);
        reply(member, other, ofNobodyElse());
    }

    /** Twenty characters in an order that nobody else has. */
    private String ofNobodyElse() {
        var random = new Random(members);
        return random.ints(20, 0x4e00, 0x9f00).mapToObj(Character::toString).collect(Collectors.joining());
    }

    public void judge(MemberId judge, MemberId member, boolean sufficient, String words) {
        village.signedIn.as(judge, () -> {
            var seen = judging.open(TALK, member).seen();
            judging.judge(TALK, member, seen, sufficient, words);
        });
    }

    public Contribution contribution(MemberId member) {
        return contributions.of(TALK, member).orElseThrow();
    }

    /** So much later than now. */
    public void later(Duration by, Runnable action) {
        ApplicationClock.at(Instant.now().plus(by), action);
    }
}
