package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;

/** A film, sound or slides come into the course with every file that belongs to them, and what is missing is said. */
class WhatBelongsToAMediumIsTakenWithItTest {

    private static final String CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n";

    @TempDir
    Path folder;

    @Test
    void aStreamIsTakenWithAllThatItsPlaylistsName() {
        FolderSource source = reading("video", Language.EN)
                .with("m/x.en.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nx/small.m3u8\n")
                .with("m/x/small.m3u8", "#EXTM3U\n#EXTINF:6,\na.ts\n#EXTINF:4.5,\nb.ts\n#EXT-X-ENDLIST\n")
                .with("m/x/a.ts", "a")
                .with("m/x/b.ts", "b")
                .with("m/x.en.vtt", CAPTIONS);
        Medium film = medium(source);
        assertThat(source.problems).isEmpty();
        assertThat(source.kept).contains("m/x.en.m3u8", "m/x/small.m3u8", "m/x/a.ts", "m/x/b.ts", "m/x.en.vtt");
        assertThat(film.path()).isEqualTo("m/x.en.m3u8");
        assertThat(film.sections()).containsExactly(10_500L);
        assertThat(film.words()).containsExactly(new Lecture.Said(1_000, "hello"));
    }

    @Test
    void aPieceThatIsMissingIsNamedByTheLineOfThePlaylist() {
        FolderSource source = reading("video", Language.EN)
                .with("m/x.en.m3u8", "#EXTM3U\n#EXTINF:6,\na.ts\n#EXTINF:6,\nnotes.txt\n#EXT-X-ENDLIST\n")
                .with("m/notes.txt", "no piece")
                .with("m/x.en.vtt", CAPTIONS);
        read(source);
        assertThat(source.problems)
                .anyMatch(one -> one.startsWith("m/x.en.m3u8:3 there is no file m/a.ts"))
                .anyMatch(one -> one.startsWith("m/x.en.m3u8:5 m/notes.txt is no piece"));
    }

    @Test
    void offeredPlaylistsAreAsLongAsEachOtherAndOfferNone() {
        FolderSource source = reading("video", Language.EN)
                .with(
                        "m/x.en.m3u8",
                        "#EXTM3U\n#EXT-X-STREAM-INF:A=1\ns.m3u8\n#EXT-X-STREAM-INF:A=2\nl.m3u8\n#EXT-X-STREAM-INF:A=3\nx.en.m3u8\n")
                .with("m/s.m3u8", "#EXTM3U\n#EXTINF:6,\na.ts\n#EXT-X-ENDLIST\n")
                .with("m/l.m3u8", "#EXTM3U\n#EXTINF:60,\na.ts\n#EXT-X-ENDLIST\n")
                .with("m/a.ts", "a")
                .with("m/x.en.vtt", CAPTIONS);
        read(source);
        assertThat(source.problems)
                .anyMatch(one -> one.startsWith("m/x.en.m3u8:5 l.m3u8 is 60 seconds long"))
                .anyMatch(one -> one.startsWith("m/x.en.m3u8:1 a playlist that another one offers"));
    }

    @Test
    void aFileIsPreferredToAStream() {
        FolderSource source = reading("video", Language.EN)
                .with("m/x.en.mp4", "film")
                .with("m/x.en.m3u8", "#EXTM3U\n")
                .with("m/x.en.vtt", CAPTIONS);
        assertThat(medium(source).path()).isEqualTo("m/x.en.mp4");
    }

    @Test
    void soundHasCaptionsChaptersAndEitherEnding() {
        FolderSource source = reading("audio", Language.EN)
                .with("m/x.en.m4a", "sound")
                .with("m/x.en.vtt", CAPTIONS)
                .with("m/x.en.chapters.vtt", "WEBVTT\n\n00:00.000 --> 01:00.000\nOnly one\n");
        Medium sound = medium(source);
        assertThat(source.problems).isEmpty();
        assertThat(sound.path()).isEqualTo("m/x.en.m4a");
        assertThat(sound.files().chapters()).isEqualTo("m/x.en.chapters.vtt");
        assertThat(sound.estimateMillis()).isEqualTo(FolderSource.LENGTH.toMillis());
    }

    @Test
    void captionsAreThereInEachLanguageOfTheCourse() {
        FolderSource one = reading("video", Language.EN).with("m/x.en.mp4", "film");
        read(one);
        assertThat(one.found).containsExactly(noFile("m/x.en.vtt"));
        FolderSource both = reading("video", Language.ZH, Language.EN)
                .with("m/x.zh.mp4", "film")
                .with("m/x.zh.vtt", CAPTIONS)
                .with("m/x.en.vtt", CAPTIONS)
                .with("m/x.en.mp4", "film");
        read(both);
        assertThat(both.found).containsExactlyInAnyOrder(noFile("m/x.zh.en.vtt"), noFile("m/x.en.zh.vtt"));
    }

    private static Problem noFile(String path) {
        return new Problem("/parts/0/video", 0, Sentence.of("courses.problem.no-file", path));
    }

    @Test
    void chaptersBehindTheEndAreNamedByTheirLine() {
        FolderSource source = reading("video", Language.EN)
                .with("m/x.en.mp4", "film")
                .with("m/x.en.vtt", CAPTIONS)
                .with("m/x.en.chapters.vtt", "WEBVTT\n\n01:00.000 --> 01:10.000\nToo late\n");
        read(source);
        assertThat(source.problems).singleElement().asString().startsWith("m/x.en.chapters.vtt:3 ");
    }

    @Test
    void slidesAreShownByTheirPagesAndDownloadedAsTheyWere() {
        FolderSource source =
                reading("slides", Language.EN).with("m/x.en.pdf", "pages").with("m/x.en.pptx", "slides");
        Medium slides = medium(source);
        assertThat(source.problems).isEmpty();
        assertThat(slides.files().original()).isEqualTo("m/x.en.pptx");
        assertThat(slides.sections()).hasSize(2).allMatch(dwell -> dwell >= 5_000);
        assertThat(Kind.SLIDES.isPaged()).isTrue();
    }

    private FolderSource reading(String kind, Language... languages) {
        return new FolderSource(
                folder,
                "{\"parts\": [{\"id\": \"p\", \"title\": {\"zh\": \"甲\", \"en\": \"P\"}, \"" + kind + "\": \"m/x\"}]}",
                languages);
    }

    private static Lecture read(FolderSource source) {
        return new LectureReader(source).read();
    }

    private static Medium medium(FolderSource source) {
        return List.copyOf(read(source).parts().getFirst().media().values()).getFirst();
    }
}
