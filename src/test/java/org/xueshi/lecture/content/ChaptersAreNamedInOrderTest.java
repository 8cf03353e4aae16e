package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Sentence;

/** Chapters of a film have names, begin one after the other and within the film; what is wrong is said with its line. */
class ChaptersAreNamedInOrderTest {

    private static final long FILM_MILLIS = 120_000;

    @Test
    void goodOnesAreTaken() {
        assertThat(problems("WEBVTT\n\n00:00.000 --> 00:30.000\nOne\n\n1\n00:30.000 --> 02:00.000\nTwo\n"))
                .isEmpty();
    }

    @Test
    void aChapterWithoutANameIsNamedByItsLine() {
        assertThat(problems("WEBVTT\n\n00:00.000 --> 00:30.000\n\n00:30.000 --> 01:00.000\nTwo\n"))
                .containsOnlyKeys(3);
    }

    @Test
    void oneBeforeItsForerunnerOrBehindTheEndIsRefused() {
        assertThat(problems("WEBVTT\n\n00:30.000 --> 00:40.000\nOne\n\n00:30.000 --> 00:50.000\nTwo\n"))
                .containsOnlyKeys(6);
        assertThat(problems("WEBVTT\n\n00:00.000 --> 00:40.000\nOne\n\n02:00.000 --> 02:10.000\nTwo\n"))
                .containsOnlyKeys(6);
    }

    @Test
    void aFileWithoutAnyIsRefused() {
        assertThat(problems("WEBVTT\n\nOne\nTwo\n")).containsOnlyKeys(1);
    }

    @Test
    void namesAreReadWithoutMarks() {
        assertThat(CaptionText.cues(
                        "WEBVTT\r\n\r\n00:01.000 --> 00:02.000 align:start\r\n<v Ann>A &amp; <b>B</b>\r\ngo on\r\n"))
                .containsExactly(new CaptionText.Cue(3, 1_000, "A & B go on"));
    }

    @Test
    void linesOfChineseGoOnWithoutASpace() {
        assertThat(CaptionText.cues("WEBVTT\n\n00:01.000 --> 00:02.000\n橙色预警：\n三小时\nof rain\n"))
                .containsExactly(new CaptionText.Cue(3, 1_000, "橙色预警：三小时of rain"));
    }

    private static Map<Integer, Sentence> problems(String file) {
        return Chapters.problems(CaptionText.cues(file), FILM_MILLIS);
    }
}
