package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** On the product's server, a large file that the system sends is answered to the letter as a copied one would be. */
class FilesAreSentBySystemTest {

    private static final int BYTES = 3_000_017;
    private static final FileId ID = new FileId("a".repeat(64));
    private static final String TAG = "\"" + ID.sha256() + "\"";

    private static final Tomcat TOMCAT = new Tomcat();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final byte[] FILM = new byte[BYTES];
    private static boolean handedOver;

    @EnableWebMvc
    @RestController
    static class Films {

        static Path file = Path.of("");

        private final HttpServletRequest request;

        Films(HttpServletRequest request) {
            this.request = request;
        }

        @GetMapping("/film")
        ResponseEntity<Resource> film() {
            ResponseEntity<Resource> answer =
                    new SafeServing(new OneFile(file), request).answer(ID, "video/mp4", "film.mp4");
            handedOver = request.getAttribute("org.apache.tomcat.sendfile.filename") != null;
            return answer;
        }
    }

    /** Only opens. */
    record OneFile(Path file) implements FileStore {

        @Override
        public Resource open(FileId id) {
            return new FileSystemResource(file);
        }

        @Override
        public FileId keep(Path from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void take(Path from, FileId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(FileId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalFile local(FileId id) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        new Random(3).nextBytes(FILM);
        Films.file = Files.write(folder.resolve("film"), FILM);
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        var beans = new AnnotationConfigWebApplicationContext();
        beans.register(Films.class);
        var context = TOMCAT.addContext("", folder.toString());
        Tomcat.addServlet(context, "films", new DispatcherServlet(beans));
        context.addServletMappingDecoded("/", "films");
        TOMCAT.getConnector();
        TOMCAT.start();
    }

    @AfterAll
    static void stop() throws Exception {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    @Test
    void whole() throws Exception {
        var answer = get();
        assertThat(handedOver).isTrue();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FILM);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(answer.headers().firstValue("ETag")).hasValue(TAG);
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
    }

    @Test
    void aRange() throws Exception {
        part("bytes=100000-1099999", 100_000, 1_100_000);
        part("bytes=2000000-", 2_000_000, BYTES);
        part("bytes=-500000", BYTES - 500_000, BYTES);
        part("bytes=1000-99999999", 1000, BYTES);
    }

    private static void part(String range, int from, int to) throws Exception {
        var answer = get("Range", range, "If-Range", TAG);
        assertThat(handedOver).as(range).isTrue();
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes %d-%d/%d".formatted(from, to - 1, BYTES));
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(FILM, from, to));
    }

    @Test
    void allOfItWhereTheRangeIsOfAnotherFile() throws Exception {
        var answer = get("Range", "bytes=100000-1099999", "If-Range", "\"another\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FILM);
    }

    @Test
    void theFrameworkAnswersTheRest() throws Exception {
        assertThat(get("If-None-Match", TAG).statusCode()).isEqualTo(304);
        assertThat(handedOver).isFalse();
        assertThat(get("Range", "bytes=9999999-").statusCode()).isEqualTo(416);
        assertThat(handedOver).isFalse();
        var few = get("Range", "bytes=0-9");
        assertThat(handedOver).isFalse();
        assertThat(few.statusCode()).isEqualTo(206);
        assertThat(few.body()).isEqualTo(Arrays.copyOf(FILM, 10));
        assertThat(get("Range", "bytes=0-99999,200000-299999").statusCode()).isEqualTo(206);
        assertThat(handedOver).isFalse();
        assertThat(head().body()).isEmpty();
        assertThat(handedOver).isFalse();
    }

    private static HttpResponse<byte[]> get(String... headers) throws IOException, InterruptedException {
        var request = request().GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> head() throws IOException, InterruptedException {
        return HTTP.send(request().HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + TOMCAT.getConnector().getLocalPort() + "/film"));
    }
}
