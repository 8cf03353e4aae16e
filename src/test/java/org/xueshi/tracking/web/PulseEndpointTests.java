package org.xueshi.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.tracking.ActivityId;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;
import org.xueshi.tracking.Measurements;
import org.xueshi.tracking.PresenceRules;
import org.xueshi.tracking.StudySessions;

/** T10 at the HTTP edge: stateless, and never an error for a player that only has bad luck (T3). */
@DatabaseTest
@AutoConfigureMockMvc
class PulseEndpointTests {

    private static final Instant OPENED = Instant.parse("2026-03-01T08:00:00Z");
    private static final ActivityId ACTIVITY = new ActivityId("course/lecture");
    private static final MeasureRules RULES = new MeasureRules(
            Duration.ofSeconds(60), 1.5, false, PresenceRules.NEVER, List.of(new Part("v", PartKind.MEDIA, 60_000)));

    @Autowired
    MockMvc mvc;

    @Autowired
    StudySessions sessions;

    @Autowired
    Measurements measurements;

    private final MemberId member = MemberId.next();

    private String open() {
        String[] token = new String[1];
        ApplicationClock.at(
                OPENED, () -> token[0] = sessions.open(member, ACTIVITY, RULES).token());
        return token[0];
    }

    private static String body(String token, int sequence, int millis) {
        return """
                {"token":"%s","sequence":%d,"answered":0,"elapsedMillis":%d,"visibleMillis":%d,"attentiveMillis":%d,
                 "met":{"v":[[0,%d]]},"position":{"v":%d},"ending":false}""".formatted(token, sequence, millis, millis, millis, millis, millis);
    }

    private MvcResult send(int second, String body, MediaType type, int expected) {
        MvcResult[] result = new MvcResult[1];
        ApplicationClock.at(OPENED.plusSeconds(second), () -> {
            try {
                result[0] = mvc.perform(post("/pulse").contentType(type).content(body))
                        .andExpect(status().is(expected))
                        .andReturn();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
        return result[0];
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    @Test
    void aPulseIsAnsweredWithAReceiptAndNoSession() throws Exception {
        MvcResult result = send(15, body(open(), 1, 15_000), MediaType.APPLICATION_JSON, 200);
        jsonPath("$.open").value(true).match(result);
        jsonPath("$.countedSeconds").value(15).match(result);
        jsonPath("$.coverage").value(0.25).match(result);
        jsonPath("$.serverTime").value("2026-03-01T08:00:15Z").match(result);
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aClosingPageReportsAsPlainText() {
        String token = open();
        send(15, body(token, 1, 15_000).replace("\"ending\":false", "\"ending\":true"), MediaType.TEXT_PLAIN, 200);
        sessions.flush(member);
        assertThat(measurements.of(member, ACTIVITY, RULES).secondsByVerdict()).isEqualTo(Map.of(Verdict.COUNTED, 15L));
    }

    @Test
    void anUnknownTokenIsAnsweredLikeAClosedSession() throws Exception {
        MvcResult result = send(15, body("nobody-knows-this", 1, 15_000), MediaType.APPLICATION_JSON, 200);
        jsonPath("$.open").value(false).match(result);
        jsonPath("$.countedSeconds").value(0).match(result);
    }

    @Test
    void aReplayIsAnsweredLikeAnyOtherAndAddsNothing() throws Exception {
        String token = open();
        send(15, body(token, 1, 15_000), MediaType.APPLICATION_JSON, 200);
        MvcResult again = send(30, body(token, 1, 15_000), MediaType.APPLICATION_JSON, 200);
        jsonPath("$.open").value(true).match(again);
        jsonPath("$.countedSeconds").value(15).match(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"token\":\"t\"}",
                "{\"token\":\"t\",\"sequence\":0,\"elapsedMillis\":0,\"visibleMillis\":0,\"attentiveMillis\":0,\"ending\":false}",
                "{\"token\":\"t\",\"sequence\":1,\"elapsedMillis\":0,\"visibleMillis\":0,\"attentiveMillis\":0,\"ending\":false,\"met\":{\"v\":[[1]]}}",
                "{\"token\":\"t\",\"sequence\":1,\"elapsedMillis\":0,\"visibleMillis\":0,\"attentiveMillis\":0,\"ending\":false,\"met\":{\"v\":[[1,null]]}}",
                "{\"token\":\"t\",\"sequence\":\"one\",\"elapsedMillis\":0,\"visibleMillis\":0,\"attentiveMillis\":0,\"ending\":false}",
            })
    void aMalformedBodyIsRefusedInAFewWords(String body) throws Exception {
        MvcResult result = send(15, body, MediaType.APPLICATION_JSON, 400);
        assertThat(text(result)).startsWith("{\"error\":\"").hasSizeLessThan(100);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        String large = body(open(), 1, 15_000) + " ".repeat(16 * 1024);
        assertThat(text(send(15, large, MediaType.APPLICATION_JSON, 413))).contains("16384");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteMayNotReport(String site) throws Exception {
        mvc.perform(post("/pulse")
                        .header("Sec-Fetch-Site", site)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(body(open(), 1, 0)))
                .andExpect(status().isForbidden());
    }

    @Test
    void nothingElseIsServedThere() throws Exception {
        MvcResult result = mvc.perform(get("/pulse")).andReturn();
        assertThat(result.getResponse().getStatus()).isIn(401, 403, 405);
        assertThat(result.getRequest().getSession(false)).isNull();
    }
}
