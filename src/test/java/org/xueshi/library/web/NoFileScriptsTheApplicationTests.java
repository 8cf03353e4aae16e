package org.xueshi.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.Shelved;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** F7: files are served in parts, kept by browsers, and can't script the application whatever they are or are called. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoFileScriptsTheApplicationTests {

    private static final String SCRIPT = "<html><script>document.title='scripted'</script></html>";

    private MockMvc web;
    private MemberId instructor;
    private Village village;
    private Shelved shelved;
    private byte[] film;
    private String filmAddress;

    @BeforeAll
    void build(
            @Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context, @TempDir Path folder)
            throws Exception {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        instructor = village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.millBranch);
        shelved = new Shelved(beans, folder);
        film = new byte[10_000];
        new Random(7).nextBytes(film);
        filmAddress = address("film.mp4", "video/mp4", film);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, text/html",
        "page.xhtml, application/xhtml+xml",
        "drawing.svg, image/svg+xml",
        "data.xml, application/xml",
        "data.xml, text/xml",
        "style.xsl, application/xslt+xml",
        "code.js, application/javascript",
        "code.js, text/javascript",
        "notes.txt, text/plain",
        "mail.eml, message/rfc822",
        "page.mhtml, multipart/related",
        "feed.rss, application/rss+xml",
        "flash.swf, application/x-shockwave-flash",
        "data.json, application/json",
        "paper.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "course.zip, application/zip",
        "unknown, application/octet-stream",
    })
    void whatABrowserMightRunIsOnlyDownloaded(String name, String mediaType) throws Exception {
        MockHttpServletResponse answer = answer(get(address(name, mediaType, SCRIPT.getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getContentAsString()).isEqualTo(SCRIPT);
        assertSandboxed(answer);
    }

    @ParameterizedTest
    @CsvSource({"paper.pdf, application/pdf", "picture.gif, image/gif", "film.mp4, video/mp4", "said.vtt, text/vtt"})
    void whatIsShownInPlaceKeepsItsTypeAndItsSandbox(String name, String mediaType) throws Exception {
        MockHttpServletResponse answer = answer(get(address(name, mediaType, SCRIPT.getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.getContentType()).isEqualTo(mediaType);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
        assertSandboxed(answer);
    }

    @Test
    void whoWantsItOnTheirDiskGetsADownload() throws Exception {
        MockHttpServletResponse answer = answer(get(filmAddress + "/download"));
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertSandboxed(answer);
    }

    @ParameterizedTest
    @CsvSource({"a\"; filename=\"b.html", "line\r\nSet-Cookie: a=b", "学习.html", "名字\u202Elmth.exe"})
    void noNameBreaksOutOfItsHeader(String name) throws Exception {
        String header = answer(get(address(name, "text/html", SCRIPT.getBytes(StandardCharsets.UTF_8))))
                .getHeader("Content-Disposition");
        assertThat(header).startsWith("attachment;").doesNotContain("\r", "\n", "\u202E");
        assertThat(header).doesNotContain("filename=\"b.html\"");
    }

    @Test
    void partsAreServedAsTheyAreAskedFor() throws Exception {
        MockHttpServletResponse part = answer(get(filmAddress).header("Range", "bytes=100-199"));
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 100-199/10000");
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, 100, 200));
        MockHttpServletResponse end = answer(get(filmAddress).header("Range", "bytes=-50"));
        assertThat(end.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, 9_950, 10_000));
        assertSandboxed(part);
    }

    @Test
    void partsThatThereAreNotAreRefused() throws Exception {
        MockHttpServletResponse answer = answer(get(filmAddress).header("Range", "bytes=20000-"));
        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */10000");
    }

    @Test
    void partsOfSomethingElseAreNotMixedIn() throws Exception {
        String tag = answer(get(filmAddress)).getHeader("ETag");
        MockHttpServletResponse same =
                answer(get(filmAddress).header("Range", "bytes=100-199").header("If-Range", tag));
        assertThat(same.getStatus()).isEqualTo(206);
        MockHttpServletResponse other =
                answer(get(filmAddress).header("Range", "bytes=100-199").header("If-Range", "\"another\""));
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getContentAsByteArray()).isEqualTo(film);
        assertThat(other.getHeader("Content-Length")).isEqualTo("10000");
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        MockHttpServletResponse first = answer(get(filmAddress));
        assertThat(first.getHeader("Cache-Control")).contains("private").contains("immutable");
        MockHttpServletResponse again = answer(get(filmAddress).header("If-None-Match", first.getHeader("ETag")));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        MockHttpServletResponse head = answer(head(filmAddress));
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("Content-Length")).isEqualTo("10000");
    }

    @Test
    void toAnybodyElseItLooksLikeNone() throws Exception {
        MemberId member = village.member("learner", village.millBranch);
        MemberId elsewhere =
                village.holder("other-teacher", village.bridgeBranch, Role.INSTRUCTOR, village.bridgeBranch);
        for (MemberId other : new MemberId[] {member, elsewhere}) {
            for (String address : new String[] {filmAddress, filmAddress + "/download", filmAddress + "/picture"}) {
                MockHttpServletResponse answer = web.perform(get(address).with(user(other.value())))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).isEqualTo(404);
                assertThat(answer.getContentAsByteArray()).isEmpty();
            }
        }
        assertThat(web.perform(get(filmAddress)).andReturn().getResponse().getStatus())
                .as("nobody signed in")
                .isEqualTo(302);
    }

    private static void assertSandboxed(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'self'");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    private String address(String name, String mediaType, byte[] bytes) throws Exception {
        LibraryFile file = shelved.add(village.millBranch, instructor, name, mediaType, bytes);
        return "/library-files/" + file.id();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(instructor.value()))).andReturn().getResponse();
    }
}
