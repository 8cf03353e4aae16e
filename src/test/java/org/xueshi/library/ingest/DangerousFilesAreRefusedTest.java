package org.xueshi.library.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.Refused;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileName;
import org.xueshi.library.Recogniser;

/** F3, F4: what a file is its bytes tell; what runs, hides, unfolds without end or is broken is refused with its reason. */
class DangerousFilesAreRefusedTest {

    private static final Inspection INSPECTION = new Inspection(new Antivirus("", 0), new Recogniser());
    private static final Path VIDEO = Path.of("src/test/resources/media/short.mp4");

    @TempDir
    Path folder;

    private Dangerous dangerous;

    @BeforeEach
    void aFolder() {
        dangerous = new Dangerous(folder);
    }

    @Test
    void programsAreRefusedWhateverTheyAreCalled() throws IOException {
        Path windows = dangerous.bytes('M', 'Z', 0x90, 0, 3);
        Path linux = dangerous.bytes(0x7F, 'E', 'L', 'F', 2, 1, 1);
        for (String name : new String[] {"film.mp4", "picture.jpg", "paper.pdf", "paper"}) {
            refused("library.file.refused.kind", windows, name);
            refused("library.file.refused.kind", linux, name);
        }
        refused("library.file.refused.kind", dangerous.text("#!/bin/sh\nrm -rf /\n"), "notes.txt");
        refused(
                "library.file.refused.kind",
                dangerous.zip("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: Evil\n"),
                "course.jar.zip");
    }

    @Test
    void whatADoubleClickRunsIsRefusedWhateverItsBytes() throws IOException {
        Path text = dangerous.text("hello, this is only text");
        for (String name : new String[] {"a.exe", "a.BAT", "a.js", "a.ps1", "a.vbs", "slides.pptm", "a.lnk"}) {
            assertThatThrownBy(() -> inspect(text, name)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aNameThatContradictsTheBytesIsRefused() throws IOException {
        Path page = dangerous.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        refused("library.file.refused.misnamed", page, "picture.png");
        refused("library.file.refused.misnamed", page, "captions.vtt");
        refused("library.file.refused.misnamed", dangerous.png(40, 30), "page.html");
        refused("library.file.refused.misnamed", dangerous.pdfWithScript(), "paper.svg");
        assertThat(inspect(dangerous.png(40, 30), "really.jpg").mediaType()).isEqualTo("image/png");
    }

    @Test
    void whatCannotBeReadWithoutAPasswordIsRefused() throws Exception {
        refused("library.refused.encrypted", dangerous.lockedPdf(), "paper.pdf");
        refused("library.refused.encrypted", dangerous.lockedDocx(), "paper.docx");
    }

    @Test
    void whatBrokeOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(VIDEO);
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refused("library.refused.broken", half, "film.mp4");
        byte[] paper = Files.readAllBytes(dangerous.docx(Dangerous.word("", "text")));
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(paper, paper.length - 40));
        assertThatThrownBy(() -> inspect(cut, "paper.docx")).isInstanceOf(Refused.class);
    }

    @Test
    void bombsAreRefused() throws IOException {
        Path bomb = dangerous.bomb();
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertThatThrownBy(() -> inspect(bomb, "course.zip"))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith(".bomb");
        refused("library.file.refused.bomb", dangerous.manyEntries(20_001), "many.zip");
        refused("library.file.refused.pixels", dangerous.png(60_000, 60_000), "wall.png");
        assertThatThrownBy(() -> inspect(dangerous.docx(Dangerous.word(Dangerous.laughs(), "&l9;")), "paper.docx"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void archivesThatLeadOutOfTheirFolderAreRefused() throws IOException {
        for (String entry : new String[] {"../evil.txt", "a/../../evil.txt", "..\\evil.txt", "/etc/evil", "C:\\evil"}) {
            refused("library.file.refused.paths", dangerous.zip("good.txt", "good", entry, "evil"), "course.zip");
        }
        assertThat(inspect(dangerous.zip("a..b/good.txt", "good"), "course.zip").mediaType())
                .isEqualTo("application/zip");
    }

    @Test
    void noDocumentReachesOutOfItself() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the-secret-of-this-machine");
        var asked = new AtomicInteger();
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, asked));
            String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String target : new String[] {secret.toUri().toString(), web}) {
                String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]>";
                String svg = "<?xml version=\"1.0\"?>" + entity
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text><image href=\"" + web
                        + "\"/></svg>";
                assertThat(textOrRefusal(dangerous.docx(Dangerous.word(entity, "&e;")), "paper.docx"))
                        .doesNotContain("the-secret");
                assertThat(textOrRefusal(dangerous.text(svg), "drawing.svg")).doesNotContain("the-secret");
            }
        }
        assertThat(asked).as("nobody was asked for anything").hasValue(0);
    }

    @Test
    void aFileOfTwoKindsIsTheOneByWhichItIsServed() throws IOException {
        Path both = dangerous.pdfWithScript();
        Files.write(
                both, "\n<script>alert(document.cookie)</script>".getBytes(), java.nio.file.StandardOpenOption.APPEND);
        assertThat(inspect(both, "paper.pdf").mediaType()).isEqualTo("application/pdf");
        Path gif = dangerous.text("GIF89a/*" + "\u0001".repeat(40) + "*/=1;alert(1)//");
        assertThat(textOrRefusal(gif, "picture.gif")).doesNotContain("text/html");
    }

    @Test
    void whatCanBeReadIsTold() throws IOException {
        Path paper = dangerous.docx(Dangerous.word("", "如何在台风来临之前检查屋顶、窗户和排水沟，如何安排老人和孩子转移。".repeat(10)));
        FileFacts facts = inspect(paper, "台风.docx");
        assertThat(facts.text()).startsWith("如何在台风来临之前");
        assertThat(facts.language()).isEqualTo("zh");
        Path english = dangerous.text("How to look after the roof and the windows before the storm comes. ".repeat(10));
        assertThat(inspect(english, "storm.txt").language()).isEqualTo("en");
        FileFacts film = inspect(VIDEO, "film.mp4");
        assertThat(film.duration()).isBetween(Duration.ofSeconds(11), Duration.ofSeconds(13));
    }

    private static void refused(String key, Path file, String name) {
        assertThatThrownBy(() -> inspect(file, name))
                .as(name)
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    private static FileFacts inspect(Path file, String name) throws IOException {
        return INSPECTION.inspect(file, FileName.of(name));
    }

    private static String textOrRefusal(Path file, String name) throws IOException {
        try {
            FileFacts facts = inspect(file, name);
            return facts.mediaType() + " " + facts.text();
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static void count(ServerSocket server, AtomicInteger asked) {
        while (!server.isClosed()) {
            try (var ignored = server.accept()) {
                asked.incrementAndGet();
            } catch (IOException closed) {
                // Nobody comes any more.
            }
        }
    }
}
