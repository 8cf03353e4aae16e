package org.xueshi.lecture.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chapters are written as a time and a name in each line, and read back as they were. */
class ChaptersAreWrittenALineEachTest {

    @Test
    void whatIsWrittenIsReadBack() {
        String lines = "0:00 Before it rains\n1:30 What <b> & to take\n1:02:05 Home again";
        assertThat(ChapterLines.of(ChapterLines.file(lines))).isEqualTo(lines);
        assertThat(ChapterLines.file(lines)).contains("00:01:30.000 --> 01:02:05.000\nWhat &lt;b&gt; &amp; to take\n");
    }

    @Test
    void linesThatAreNoneAreNamed() {
        assertThat(ChapterLines.wrong("0:00 One\nTwo\n\n1:3 Three\n2:00\n3:00 Five"))
                .containsExactly(2, 4, 5);
    }
}
