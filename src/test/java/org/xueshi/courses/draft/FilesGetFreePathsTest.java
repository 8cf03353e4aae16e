package org.xueshi.courses.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.library.FileName;

/** Whatever a file is called in the library, in a course it lies at a plain path that was free. */
class FilesGetFreePathsTest {

    @ParameterizedTest
    @CsvSource({
        "Lecture 1.MP4, media/lecture-1.mp4",
        "防汛 night.pdf, media/night.pdf",
        "防汛.png, media/file.png",
        "..a..b.. .png, media/a-b.png",
        "plain, media/plain",
        "two.parts.tar.gz, media/two-parts-tar.gz"
    })
    void ofItsLettersAndDigits(String name, String path) {
        assertThat(DraftPath.free(FileName.of(name), Set.of())).isEqualTo(path);
    }

    @Test
    void andOfANumberIfThatIsTaken() {
        Set<String> taken = Set.of("media/a.png", "media/a-2.png");
        assertThat(DraftPath.free(FileName.of("A.png"), taken)).isEqualTo("media/a-3.png");
    }
}
