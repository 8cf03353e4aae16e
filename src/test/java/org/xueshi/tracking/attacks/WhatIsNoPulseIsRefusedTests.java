package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack: bodies that break a parser, other methods and types, other sites. After each the honest pulse counts. */
@RunningEndpoint
class WhatIsNoPulseIsRefusedTests {

    @Autowired
    Endpoint endpoint;

    private Person person;
    private Player player;

    @BeforeEach
    void somebodyStudies() {
        person = Person.of(endpoint);
        player = person.opens();
        person.waits(15);
    }

    @AfterEach
    void theHonestPulseStillWorks() {
        assertThat(person.counted()).isEmpty();
        assertThat(player.sends(Said.attended(1, 15_000)).countedSeconds()).isEqualTo(15);
        person.canStillStudy();
    }

    private String valid() {
        return Said.attended(1, 15_000).json(player.token);
    }

    private int status(UnaryOperator<HttpRequest.Builder> request) {
        return endpoint.send(person.set(), request.apply(endpoint.request())).status();
    }

    private int posted(byte[] body) {
        return status(
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answer\":{\"check\":\"c\",\"chosen\":[[null]]}",
                "\"answer\":{\"check\":\"c\",\"chosen\":[null]}",
                "\"answer\":{\"check\":null,\"chosen\":[[1]]}",
                "\"answer\":{}",
                "\"answer\":[]",
                "\"answer\":{\"check\":\"c\",\"chosen\":[[99999999999]]}",
                "\"answer\":{\"check\":\"c\",\"chosen\":[[],[],[],[],[],[],[],[],[],[],[]]}",
                "\"met\":{\"film\":[[1]]}",
                "\"met\":{\"film\":[[1,2,3]]}",
                "\"met\":{\"film\":[[null,1]]}",
                "\"met\":{\"film\":[null]}",
                "\"met\":{\"film\":{}}",
                "\"met\":[]",
                "\"position\":{\"film\":\"end\"}",
                "\"position\":{\"film\":[]}",
                "\"shown\":{}",
                "\"sequence\":-1",
                "\"token\":null",
            })
    void aFieldOfTheWrongShape(String field) {
        String body = valid().replaceFirst("\"(met|shown)\":.*?(?=,\"|}$)", "\"x\":0");
        body = field.startsWith("\"sequence") || field.startsWith("\"token") ? valid() : body;
        assertThat(posted((body.substring(0, body.length() - 1) + "," + field + "}").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{", "\"pulse\"", "1", "token=abc&sequence=1", "<pulse/>"})
    void whatIsNoObject(String body) {
        assertThat(posted(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoText() {
        assertThat(posted(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 1}))
                .isEqualTo(400);
        assertThat(posted(new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 9, 9, 9, 9}))
                .isEqualTo(400);
        assertThat(posted(valid().replace("film", "\u0000").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
    }

    @Test
    void aBodyThatIsAllBrackets() {
        assertThat(posted("[".repeat(16_000).getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        String deep = "{\"met\":{\"film\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}";
        assertThat(posted(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
    }

    @Test
    void aNumberAsLongAsTheBody() {
        String body = valid().replace("\"answered\":0", "\"answered\":" + "9".repeat(12_000));
        assertThat(posted(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
    }

    @Test
    void aBodyBeyondTheLimit() {
        assertThat(posted((valid() + " ".repeat(16 * 1024)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "nonsense"
            })
    void anotherContentType(String type) {
        assertThat(status(request -> request.header("Content-Type", type).POST(BodyPublishers.ofString(valid()))))
                .isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
    void anotherMethod(String method) {
        assertThat(status(request -> request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(valid()))))
                .isIn(400, 401, 403, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "CROSS-SITE", ""})
    void anotherSite(String site) {
        assertThat(status(request -> request.header("Sec-Fetch-Site", site)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(valid()))))
                .isEqualTo(403);
    }
}
