package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F3: a document that kills its parser, or never ends, is refused with a message, and the next one is read. */
class AParserThatDiesCostsOneFileTest {

    /** As the product's, with less memory and less time. */
    private static final Recogniser TIGHT = new Recogniser("/library/tight-tika.xml");

    private static final Recogniser ENDLESS = new Recogniser("/library/endless-tika.xml");

    @TempDir
    Path folder;

    @AfterAll
    static void end() throws IOException {
        TIGHT.stop();
        ENDLESS.stop();
    }

    @Test
    void oneThatNeedsMoreMemoryThanThereIs() throws IOException {
        Path huge = Files.writeString(
                folder.resolve("huge.html"), "<html><body>" + "<p title='a'>many words</p>".repeat(600_000));
        assertThatThrownBy(() -> TIGHT.read(huge, FileName.of("huge.html")))
                .isInstanceOf(UnreadableFileRefused.class)
                .hasMessage("library.refused.too-heavy");
        aGoodOneIsReadAllTheSame(TIGHT);
    }

    @Test
    void oneThatNeverEnds() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body><p>few words</p></body></html>");
        assertThatThrownBy(() -> ENDLESS.read(page, FileName.of("page.html")))
                .isInstanceOf(UnreadableFileRefused.class)
                .hasMessage("library.refused.too-heavy");
        aGoodOneIsReadAllTheSame(ENDLESS);
    }

    private void aGoodOneIsReadAllTheSame(Recogniser recogniser) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "all is well");
        assertThat(recogniser.read(good, FileName.of("good.txt")).text()).isEqualTo("all is well");
    }
}
