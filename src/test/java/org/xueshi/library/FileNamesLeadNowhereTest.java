package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F4: whatever a browser calls a file, its name is no path, shows what it is, and fits every file system. */
class FileNamesLeadNowhereTest {

    private static final long SEED = 20261129;
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "讲义.pdf | 讲义.pdf",
                "../../etc/passwd | passwd",
                "..\\..\\windows\\win.ini | win.ini",
                "/etc/cron.d/job.txt | job.txt",
                "C:\\autoexec.txt | autoexec.txt",
                "a\\u0000.pdf | a.pdf",
                "paper\\u202Efdp.exe | paperfdp.exe",
                "in\\u2066visible\\u2069.pdf | invisible.pdf",
                "line\\u000D\\u000Abreak.pdf | linebreak.pdf",
                "<script>alert(1)</script>.png | script.png",
                "a\"; filename=\"b.html | a; filename=b.html",
                ".htaccess | htaccess",
                "trailing. . | trailing",
                ".. | file",
                "'' | file",
            })
    void whatNamesAreAbusedForIsTakenOut(String said, String kept) {
        assertThat(FileName.of(decoded(said)).value()).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileName.of("学".repeat(5_000) + ".pptx").value();
        assertThat(name).hasSize(FileName.LONGEST).endsWith("学.pptx");
        assertThat(FileName.of("𝄞".repeat(500)).value()).hasSizeLessThanOrEqualTo(FileName.LONGEST);
    }

    @Test
    void noNameAtAllLeadsOutOfItsFolder() {
        var random = new Random(SEED);
        String letters = "../\\\u0000:a学\u202E\u200B\uD834\uDD1E\r\n\"%;~ ";
        for (int i = 0; i < 20_000; i++) {
            var said = new StringBuilder();
            for (int j = random.nextInt(200); j > 0; j--) {
                said.append(letters.charAt(random.nextInt(letters.length())));
            }
            String kept = FileName.of(said.toString()).value();
            assertThat(kept)
                    .as("seed %s, name %s", SEED, i)
                    .isNotEmpty()
                    .doesNotContain("/", "\\", "\u0000", "\r", "\n", "\"", ":", "\u202E")
                    .hasSizeLessThanOrEqualTo(FileName.LONGEST);
            assertThat(kept).doesNotStartWith(".").doesNotEndWith(".");
            assertThat(FileName.of(kept).value())
                    .as("cleaning twice changes nothing")
                    .isEqualTo(kept);
        }
    }

    @Test
    void aNameThatWasNotCleanedIsNone() {
        assertThatThrownBy(() -> new FileName("../a")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Characters that can't be seen stand in the table by their number. */
    private static String decoded(String said) {
        return UNSEEN.matcher(said)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }
}
