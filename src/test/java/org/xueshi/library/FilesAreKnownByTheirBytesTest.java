package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tika, in its own process, says what a file is: type, length, pages; what is broken is refused by name. */
class FilesAreKnownByTheirBytesTest {

    private static final Recogniser RECOGNISER = new Recogniser();
    private static final Path MEDIA = Path.of("src/test/resources/media");
    private static final Path VIDEO = MEDIA.resolve("short.mp4");

    @TempDir
    Path folder;

    @AfterAll
    static void endTheProcess() throws IOException {
        RECOGNISER.stop();
    }

    @Test
    void aVideoHasItsLength() {
        Recognised video = RECOGNISER.recognise(VIDEO);
        assertThat(video.mediaType()).isEqualTo("video/mp4");
        assertThat(video.duration()).isBetween(Duration.ofMillis(11_900), Duration.ofMillis(12_100));
    }

    @ParameterizedTest
    @CsvSource({"short.mp3, audio/mpeg", "short.m4a, audio/mp4"})
    void soundHasItsLength(String name, String type) {
        Recognised sound = RECOGNISER.recognise(MEDIA.resolve(name));
        assertThat(sound.mediaType()).isEqualTo(type);
        assertThat(sound.duration()).isBetween(Duration.ofMillis(1_900), Duration.ofMillis(2_200));
    }

    @Test
    void soundThatBrokeOffIsRefused() throws IOException {
        Path broken = folder.resolve("broken.m4a");
        byte[] whole = Files.readAllBytes(MEDIA.resolve("short.m4a"));
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> RECOGNISER.recognise(broken)).isInstanceOf(UnreadableFileRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"piece.ts, video/mp2t", "piece.m4s, video/iso.segment", "piece-init.mp4, video/iso.segment"})
    void piecesOfAStreamAreNoDamagedFilms(String name, String type) throws IOException {
        Path renamed = Files.copy(MEDIA.resolve(name), folder.resolve("what.ever"));
        assertThat(RECOGNISER.recognise(renamed).mediaType()).isEqualTo(type);
    }

    @Test
    void aPlaylistIsAPlaylistByItsFirstLine() throws IOException {
        Path playlist = Files.writeString(folder.resolve("film.txt"), "#EXTM3U\n#EXT-X-ENDLIST\n");
        assertThat(RECOGNISER.recognise(playlist).mediaType()).isEqualTo("application/vnd.apple.mpegurl");
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 40_000, 77_000})
    void aVideoThatBrokeOffIsRefused(int bytes) throws IOException {
        Path broken = folder.resolve("broken.mp4");
        Files.write(broken, Arrays.copyOf(Files.readAllBytes(VIDEO), bytes));
        assertThatThrownBy(() -> RECOGNISER.recognise(broken)).isInstanceOf(UnreadableFileRefused.class);
    }

    @Test
    void aPictureIsAPictureWhateverItsName() throws IOException {
        Path picture = folder.resolve("really.pdf");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "png",
                picture.toFile());
        Recognised found = RECOGNISER.recognise(picture);
        assertThat(found.mediaType()).isEqualTo("image/png");
        assertThat(found.width()).isEqualTo(40);
        assertThat(found.height()).isEqualTo(30);
    }

    @Test
    void aDocumentHasTheTextOfEachPage() throws IOException {
        Path document = folder.resolve("two.pdf");
        writePages(document, "first page", "second page");
        Recognised found = RECOGNISER.recognise(document);
        assertThat(found.mediaType()).isEqualTo("application/pdf");
        assertThat(found.pageTexts()).containsExactly("first page", "second page");
    }

    private static void writePages(Path file, String... texts) throws IOException {
        try (var document = new PDDocument()) {
            for (String text : texts) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }
}
