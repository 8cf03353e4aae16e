package org.xueshi.seminar.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Refused;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.seminar.live.LiveQuestions.Asked;
import org.xueshi.seminar.live.Polls.Poll;
import org.xueshi.testing.DatabaseTest;

/**
 * S12: material, questions, polls and minutes of a meeting are for those who take part; a poll is answered once and counted
 * without names; two hosts who write the minutes don't undo each other.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsAreForThoseInThemTests {

    private static final Instant BEFORE = Occasion.MONDAY.minus(Duration.ofDays(2));

    @TempDir
    static Path folder;

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    LiveQuestions questions;

    @Autowired
    Polls polls;

    @Autowired
    MeetingMinutes minutes;

    @Autowired
    Material material;

    private Village village;
    private MockMvc web;
    private MemberId host;
    private MemberId anna;
    private MemberId bo;
    private MemberId outsider;
    private GatheringId meeting;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context) {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        anna = village.member("anna", village.millBranch);
        bo = village.member("bo", village.millBranch);
        outsider = village.member("outsider", village.millBranch);
    }

    @BeforeEach
    void aMeeting() {
        if (meeting != null) {
            GatheringId earlier = meeting;
            List.of(anna, bo)
                    .forEach(member -> Occasion.doAt(village, member, BEFORE, () -> registrations.withdraw(earlier)));
        }
        meeting = Occasion.at(
                village, host, BEFORE, () -> convening.convene(Occasion.halfDays(village.millBranch, host, 1, 5)));
        for (MemberId member : List.of(anna, bo)) {
            Occasion.at(village, member, BEFORE, () -> registrations.register(meeting));
        }
    }

    @Test
    void questionsWithMostSupportStandOnTopUntilTheyAreAnswered() {
        village.signedIn.as(anna, () -> questions.ask(meeting, "Who mends the weir?"));
        village.signedIn.as(bo, () -> questions.ask(meeting, "Who pays for it?"));
        String second = list(bo).getLast().id();
        village.signedIn.as(anna, () -> {
            questions.support(meeting, second, true);
            questions.support(meeting, second, true);
        });
        assertThat(list(anna).getFirst()).satisfies(asked -> {
            assertThat(asked.words()).isEqualTo("Who pays for it?");
            assertThat(asked.votes()).isEqualTo(1);
            assertThat(asked.mine()).isTrue();
        });
        village.signedIn.as(host, () -> questions.answered(meeting, second));
        assertThat(list(bo).getLast().answered()).isTrue();
        village.signedIn.as(anna, () -> questions.support(meeting, second, false));
        assertThat(list(bo)).allSatisfy(asked -> assertThat(asked.votes()).isZero());
        village.signedIn.as(
                anna,
                () -> assertThatThrownBy(() -> questions.ask(meeting, " ? ")).isInstanceOf(LiveRefused.class));
    }

    @Test
    void aPollIsAnsweredOnceAndShowsNobodyBeforeTheyAnswered() {
        village.signedIn.as(host, () -> polls.open(meeting, "When?", List.of("Monday", "Friday", "Friday", " ")));
        Poll poll = poll(anna);
        assertThat(poll.options()).containsExactly("Monday", "Friday");
        assertThat(poll.counts()).as("not before one has answered").isEmpty();
        village.signedIn.as(anna, () -> {
            polls.answer(meeting, poll.id(), 1);
            assertThatThrownBy(() -> polls.answer(meeting, poll.id(), 0)).isInstanceOf(LiveRefused.class);
        });
        assertThat(poll(anna).counts()).containsExactly(0, 1);
        assertThat(poll(bo).counts()).isEmpty();
        village.signedIn.as(bo, () -> polls.answer(meeting, poll.id(), 1));
        village.signedIn.as(host, () -> polls.close(meeting, poll.id()));
        assertThat(poll(host).counts()).containsExactly(0, 2);
        village.signedIn.as(
                host,
                () -> assertThatThrownBy(() -> polls.answer(meeting, poll.id(), 0))
                        .isInstanceOf(LiveRefused.class));
        village.signedIn.as(
                host,
                () -> assertThatThrownBy(() -> polls.open(meeting, "Alone?", List.of("Yes")))
                        .isInstanceOf(LiveRefused.class));
    }

    @Test
    void twoHostsDoNotUndoEachOthersMinutes() {
        village.signedIn.as(host, () -> {
            int version = minutes.write(meeting, 0, "Opened at nine.", false);
            assertThatThrownBy(() -> minutes.write(meeting, 0, "From another window.", false))
                    .isInstanceOf(LiveRefused.class);
            assertThat(minutes.forHosts(meeting).orElseThrow().words()).isEqualTo("Opened at nine.");
            assertThat(minutes.write(meeting, version, "Opened at nine. Closed at noon.", false))
                    .isEqualTo(version + 1);
        });
        assertThat(village.by(anna, () -> minutes.published(meeting)))
                .as("not published")
                .isEmpty();
        village.signedIn.as(host, () -> minutes.write(meeting, 2, "Closed at noon.", true));
        assertThat(village.by(anna, () -> minutes.published(meeting))
                        .orElseThrow()
                        .words())
                .isEqualTo("Closed at noon.");
    }

    @Test
    void papersAreReadByThoseWhoTakePart() throws Exception {
        Path picture = picture("plan.png");
        village.signedIn.as(host, () -> material.add(meeting, picture, "plan.png"));
        String paper = village.by(anna, () -> material.of(meeting)).getFirst().id();
        assertThat(status(anna, paper)).isEqualTo(200);
        assertThat(status(outsider, paper)).isEqualTo(404);
        assertThat(status(anna, "none")).isEqualTo(404);
        Path script = Files.writeString(folder.resolve("page.html"), "<script>alert(1)</script>");
        village.signedIn.as(
                host,
                () -> assertThatThrownBy(() -> material.add(meeting, script, "plan.png"))
                        .isInstanceOf(Refused.class));
        village.signedIn.as(host, () -> material.remove(meeting, paper));
        assertThat(status(anna, paper)).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoTakePartAndForHostsOnlyHosts() throws IOException {
        Path picture = picture("map.png");
        village.signedIn.as(outsider, () -> {
            for (Runnable action : List.<Runnable>of(
                    () -> questions.of(meeting),
                    () -> questions.ask(meeting, "May I?"),
                    () -> polls.of(meeting),
                    () -> minutes.published(meeting),
                    () -> material.of(meeting))) {
                assertThatThrownBy(action::run).isInstanceOf(NotAllowedRefused.class);
            }
        });
        village.signedIn.as(anna, () -> {
            for (Runnable action : List.<Runnable>of(
                    () -> questions.answered(meeting, "any"),
                    () -> polls.open(meeting, "May I?", List.of("Yes", "No")),
                    () -> polls.close(meeting, "any"),
                    () -> minutes.forHosts(meeting),
                    () -> minutes.write(meeting, 0, "I write.", true),
                    () -> material.add(meeting, picture, "map.png"),
                    () -> material.remove(meeting, "any"))) {
                assertThatThrownBy(action::run).isInstanceOf(NotAllowedRefused.class);
            }
        });
    }

    private static Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private List<Asked> list(MemberId reader) {
        return village.by(reader, () -> questions.of(meeting));
    }

    private Poll poll(MemberId reader) {
        return village.by(reader, () -> polls.of(meeting)).getFirst();
    }

    private int status(MemberId reader, String paper) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/meeting-papers/" + meeting.value() + "/" + paper)
                        .with(SecurityMockMvcRequestPostProcessors.user(reader.value())))
                .andExpect(MockMvcResultMatchers.header().exists("X-Content-Type-Options"))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
