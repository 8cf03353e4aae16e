package org.xueshi.library.upload;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.awaitility.Awaitility;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Uploads as a browser does, one request at a time. */
final class TusClient {

    private final MockMvc web;
    private final MemberId who;

    TusClient(MockMvc web, MemberId who) {
        this.web = web;
        this.who = who;
    }

    MockHttpServletResponse begin(OrganisationId place, String name, long bytes) throws Exception {
        return begin(place, name, bytes, "");
    }

    MockHttpServletResponse begin(OrganisationId place, String name, long bytes, String sha256) throws Exception {
        return send(request(HttpMethod.POST, Uploads.PATH)
                .header("Upload-Length", bytes)
                .header(
                        "Upload-Metadata",
                        "filename " + encoded(name) + ",organisation " + encoded(place.value()) + ",sha256 "
                                + encoded(sha256)));
    }

    MockHttpServletResponse append(String location, long offset, byte[] bytes) throws Exception {
        return send(request(HttpMethod.PATCH, location)
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .content(bytes));
    }

    MockHttpServletResponse append(String location, long offset, byte[] bytes, String checksum) throws Exception {
        return send(request(HttpMethod.PATCH, location)
                .header("Upload-Offset", offset)
                .header("Upload-Checksum", checksum)
                .contentType("application/offset+octet-stream")
                .content(bytes));
    }

    MockHttpServletResponse head(String location) throws Exception {
        return send(request(HttpMethod.HEAD, location));
    }

    MockHttpServletResponse cancel(String location) throws Exception {
        return send(request(HttpMethod.DELETE, location));
    }

    MockHttpServletResponse outcome(String location) throws Exception {
        return send(request(HttpMethod.GET, location));
    }

    /** All of it in one go; the outcome when there is one. */
    String upload(OrganisationId place, String name, byte[] bytes) throws Exception {
        String location = begin(place, name, bytes.length).getHeader("Location");
        append(location, 0, bytes);
        return end(location);
    }

    /** What became of it, when that is known. */
    String end(String location) {
        return Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .until(
                        () -> outcome(location).getContentAsString(StandardCharsets.UTF_8),
                        answer -> !answer.contains("CHECKING"));
    }

    MockHttpServletRequestBuilder request(HttpMethod method, String address) {
        return MockMvcRequestBuilders.request(method, address)
                .header("Tus-Resumable", "1.0.0")
                .header("Accept-Language", "en");
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(who.value())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
