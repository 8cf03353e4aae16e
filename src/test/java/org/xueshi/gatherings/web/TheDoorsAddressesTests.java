package org.xueshi.gatherings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G10: what the check-in page, the host's screen and calendars ask for is for those whom it concerns; writing needs a token
 * that no other site has; a phone is known by what it was given; the page itself says nothing of anybody.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheDoorsAddressesTests {

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    private Village village;
    private MockMvc web;
    private MemberId host;
    private MemberId member;
    private MemberId outsider;
    private GatheringId gathering;

    /** Held just now, by the application's own clock. */
    @BeforeAll
    void anEvening(@Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context) {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("member", village.millBranch);
        outsider = village.member("outsider", village.bridgeBranch);
        Instant begins = Instant.now().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
        Instant before = begins.minus(Duration.ofDays(1));
        var session = new GatheringSession(1, begins, begins.plus(Duration.ofHours(2)));
        gathering = Occasion.at(
                village,
                host,
                before,
                () -> convening.convene(
                        Occasion.plan(village.millBranch, List.of(host), List.of(session), 5, 0, null)));
        Occasion.at(village, member, before, () -> registrations.register(gathering));
    }

    @Test
    void theScreenIsItsHosts() throws Exception {
        String screen = "/host-screen/" + gathering.value() + "/1?purpose=IN&origin=http://127.0.0.1";
        web.perform(get(screen)).andExpect(status().is3xxRedirection());
        for (MemberId nobody : List.of(member, outsider)) {
            web.perform(get(screen).with(user(nobody.value())))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(""));
        }
        web.perform(get(screen).with(user(host.value())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.digits").value(org.hamcrest.Matchers.matchesPattern("\\d{8}")));
        web.perform(get(screen.replace("http://127.0.0.1", "x".repeat(300))).with(user(host.value())))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aCodeIsTakenFromWhoHasAPlaceAndWithATokenOnly() throws Exception {
        String code = "/check-in/code/" + gathering.value() + "/1";
        String wrong = "{\"digits\": \"00000000\"}";
        web.perform(post(code)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wrong)
                        .with(user(member.value())))
                .andExpect(status().isForbidden());
        web.perform(post(code)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wrong)
                        .with(user(member.value()))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("WRONG"))
                .andExpect(jsonPath("$.words").value(org.hamcrest.Matchers.startsWith("That is no code")));
        String standing = "/check-in/standing/" + gathering.value() + "/1";
        web.perform(get(standing)).andExpect(status().is3xxRedirection());
        web.perform(get(standing).with(user(outsider.value())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("NO_PLACE"));
    }

    @Test
    void aPhoneIsGivenAnIdThatItsPagesCanNotRead() throws Exception {
        String standing = "/check-in/standing/" + gathering.value() + "/1";
        var cookie = web.perform(get(standing).with(user(member.value())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ticket").isNotEmpty())
                .andReturn()
                .getResponse()
                .getCookie("xueshi-device");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).hasSize(22);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        web.perform(get(standing).with(user(member.value())).cookie(cookie))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void whatCanBeNoGatheringIsRefusedLikeOneThatThereIsNot() throws Exception {
        for (String id : List.of("nonsense", "longer".repeat(7), "00000000-0000-7000-8000-000000000000")) {
            web.perform(get("/host-screen/" + id + "/1?purpose=IN&origin=http://127.0.0.1")
                            .with(user(host.value())))
                    .andExpect(status().isForbidden());
            web.perform(get("/check-in/standing/" + id + "/1").with(user(member.value())))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.reason").value("NOT_ALLOWED"));
        }
    }

    @Test
    void thePageSaysNothingOfAnybodyAndRunsNothingOfOthers() throws Exception {
        for (String file :
                List.of("/check-in/files/..%2Findex.html", "/check-in/files/none.js", "/check-in/files/a.class")) {
            int answer = web.perform(get(file)).andReturn().getResponse().getStatus();
            assertThat(answer).as(file).isIn(400, 404);
        }
    }

    @Test
    void aCalendarFileIsReadByCalendarsAndIsForThoseWhomItConcerns() throws Exception {
        String file = "/gathering-calendar/" + gathering.value() + ".ics";
        web.perform(get(file)).andExpect(status().is3xxRedirection());
        web.perform(get(file).with(user(outsider.value()))).andExpect(status().isNotFound());
        web.perform(get("/gathering-calendar/none.ics").with(user(member.value())))
                .andExpect(status().isNotFound());
        String text = web.perform(get(file).with(user(member.value())))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        var events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getProperty(Property.UID).orElseThrow().getValue())
                .isEqualTo(gathering.value() + "-1");
        assertThat(events.getFirst().getProperty(Property.DTSTART).orElseThrow().getValue())
                .endsWith("Z");
    }
}
