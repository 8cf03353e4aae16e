package org.xueshi.library.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F6: pages and small pictures are drawn by programs of their own, which end in time and reach nobody. */
class PagesAreDrawnOutsideTheApplicationTest {

    private final Drawing drawing = new Drawing();
    private final Office office = new Office("soffice");

    @TempDir
    Path files;

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void aName() {
        document = files.resolve("0123abc");
    }

    @Test
    void eachPageOfAPdfFillsItsPicture() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.addPage(new PDPage(new PDRectangle(800, 400)));
            pdf.save(document.toFile());
        }
        List<Path> pages = drawing.pages(document, folder, 600, 10);
        assertThat(pages).hasSize(2);
        assertThat(size(pages.get(0))).isEqualTo("424x600");
        assertThat(size(pages.get(1))).isEqualTo("600x300");
    }

    @Test
    void noMorePagesAreDrawnThanAskedFor() throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < 5; i++) {
                pdf.addPage(new PDPage(PDRectangle.A6));
            }
            pdf.save(document.toFile());
        }
        assertThat(drawing.pages(document, folder, 100, 3)).hasSize(3);
    }

    @Test
    void aPictureBecomesSmallOnWhite() throws IOException {
        var picture = new BufferedImage(3_000, 1_000, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(picture, "png", document.toFile());
        Path small = drawing.picture(document, folder, 300);
        assertThat(size(small)).isEqualTo("300x100");
        assertThat(new Color(ImageIO.read(small.toFile()).getRGB(150, 50)).getRed())
                .isGreaterThan(250);
    }

    @Test
    void whatIsNoPictureEndsInAnErrorAndNotInADrawing() throws IOException {
        Files.writeString(document, "not a picture");
        assertThatThrownBy(() -> drawing.picture(document, folder, 300)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> drawing.pages(document, folder, 300, 3)).isInstanceOf(IOException.class);
    }

    @Test
    void aProgramThatDoesNotEndIsEnded() {
        long before = ProcessHandle.current().descendants().count();
        assertThatThrownBy(() ->
                        BoundedProcess.run(List.of("sh", "-c", "sleep 60 & sleep 60"), folder, Duration.ofMillis(300)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not done");
        org.awaitility.Awaitility.await()
                .until(() -> ProcessHandle.current().descendants().count() <= before);
    }

    @Test
    void slidesBecomePages() throws IOException {
        Assumptions.assumeTrue(office.isHere(), "LibreOffice is not installed here");
        try (var slides = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(document)) {
            slides.createSlide();
            slides.createSlide();
            slides.createSlide();
            slides.write(out);
        }
        assertThat(drawing.pages(office.pdf(document, folder), folder, 800, 10)).hasSize(3);
    }

    @Test
    void slidesFetchNothingFromAnywhere() throws IOException {
        Assumptions.assumeTrue(office.isHere(), "LibreOffice is not installed here");
        var asked = new AtomicInteger();
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, asked));
            Files.writeString(document, linking("http://127.0.0.1:" + server.getLocalPort() + "/picture.png"));
            office.pdf(document, folder);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void withoutLibreOfficeThatIsSaid() throws IOException {
        var missing = new Office("/nowhere/soffice");
        Files.writeString(document, "slides");
        assertThat(missing.isHere()).isFalse();
        assertThatThrownBy(() -> missing.pdf(document, folder)).hasMessage("LibreOffice is not installed");
    }

    /** A presentation in one XML file, with a picture that lies elsewhere. */
    private static String linking(String address) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:xlink="http://www.w3.org/1999/xlink"
                 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
                <office:body><office:presentation><draw:page draw:name="one">
                <draw:frame svg:width="5cm" svg:height="5cm" svg:x="1cm" svg:y="1cm">
                <draw:image xlink:href="%s" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>
                </draw:page></office:presentation></office:body></office:document>
                """.formatted(address);
    }

    private static String size(Path picture) throws IOException {
        BufferedImage read = ImageIO.read(picture.toFile());
        return read.getWidth() + "x" + read.getHeight();
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
