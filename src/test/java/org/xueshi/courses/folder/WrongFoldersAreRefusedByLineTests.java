package org.xueshi.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.Publishing;
import org.xueshi.courses.folder.CourseImports.Outcome;
import org.xueshi.library.FileStore;
import org.xueshi.library.Recogniser;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;

/** A wrong course folder names its file and line, is not taken, and spoils nothing else. */
@DatabaseTest
@WithMockUser
class WrongFoldersAreRefusedByLineTests {

    @Autowired
    Recogniser recogniser;

    @Autowired
    FileStore store;

    @Autowired
    Publishing publishing;

    @Autowired
    List<Format> formats;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Authority authority;

    @Autowired
    Directory directory;

    @Autowired
    SignedIn signedIn;

    @TempDir
    Path content;

    private Path course;

    @BeforeEach
    void aGoodFolder() throws IOException {
        ShortCourse.write(content, "short");
        course = content.resolve("courses/short");
    }

    @Test
    void theGoodFolderIsTaken() {
        assertThat(outcome()).isInstanceOfAny(Outcome.Published.class, Outcome.Unchanged.class);
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        replace("course.yaml", "topic: safety", "tpoic: safety");
        assertThat(problems()).anyMatch(p -> p.matches(".*course\\.yaml:5: .*tpoic.*"));
    }

    @Test
    void aMissingPageIsNamedWithTheLineThatNamesIt() throws IOException {
        Files.delete(course.resolve("pages/what.en.md"));
        assertThat(problems())
                .anyMatch(p -> p.matches(".*course\\.yaml:\\d+: there is no file pages/what\\.en\\.md.*"));
    }

    @Test
    void dishonestMinutesAreRefused() throws IOException {
        replace("course.yaml", "minutes: 1\n", "minutes: 9\n");
        assertThat(problems()).anyMatch(p -> p.contains("says 9 minutes"));
    }

    @Test
    void aCorruptedVideoIsRefused() throws IOException {
        Path film = course.resolve("media/film.zh.mp4");
        Files.write(film, Arrays.copyOf(Files.readAllBytes(film), 5_000));
        assertThat(problems()).anyMatch(p -> p.contains("media/film.zh.mp4 is damaged"));
    }

    @Test
    void captionsInAnotherFormatAreRefused() throws IOException {
        Files.writeString(course.resolve("media/film.zh.vtt"), "1\n00:00:01,000 --> 00:00:02,000\nhello\n");
        assertThat(problems()).anyMatch(p -> p.contains("film.zh.vtt:1: captions start with the word WEBVTT"));
    }

    @Test
    void anOversizedPictureIsRefused() throws IOException {
        var random = new Random(7);
        var noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ImageIO.write(noise, "png", course.resolve("media/cover.png").toFile());
        assertThat(problems()).anyMatch(p -> p.contains("cover.png has") && p.contains("save it smaller"));
    }

    @Test
    void aQuestionWithoutARightAnswerIsRefusedByLine() throws IOException {
        replace("questions.yaml", "correct: true", "correct: false");
        assertThat(problems()).anyMatch(p -> p.matches(".*questions\\.yaml:\\d+: .*exactly one correct.*"));
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() throws IOException {
        Files.writeString(content.resolve("secret.zh.md"), "# x");
        Files.writeString(content.resolve("secret.en.md"), "# x");
        replace("course.yaml", "page: pages/what", "page: ../../secret");
        assertThat(problems()).anyMatch(p -> p.contains("there is no file ../../secret"));
    }

    @Test
    void aPictureWithoutADescriptionIsRefusedByLine() throws IOException {
        Files.writeString(
                course.resolve("pages/what.en.md"),
                Files.readString(course.resolve("pages/what.en.md")) + "\n\n![](../media/cover.png)\n");
        assertThat(problems()).anyMatch(p -> p.contains("what.en.md:") && p.contains("no description"));
    }

    @Test
    void aWrongFolderSpoilsNothingElse() throws IOException {
        ShortCourse.write(content, "other");
        Files.writeString(course.resolve("course.yaml"), "id: [");
        Map<String, Outcome> outcomes = look().stream().collect(Collectors.toMap(Outcome::folder, o -> o));
        assertThat(outcomes.get("short")).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get("other")).isInstanceOf(Outcome.Published.class);
        assertThat(catalogue.course(new CourseId("other"))).isPresent();
    }

    @Test
    void whatWasPublishedBeforeStaysWhenItsFolderBreaks() throws IOException {
        outcome();
        Course before = catalogue.course(new CourseId("short")).orElseThrow();
        Files.delete(course.resolve("media/cover.png"));
        assertThat(outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(catalogue.course(new CourseId("short"))).contains(before);
    }

    private Outcome outcome() {
        return look().stream()
                .filter(o -> o.folder().equals("short"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems() {
        assertThat(outcome()).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome())
                .problems().stream().map(Object::toString).toList();
    }

    private List<Outcome> look() {
        return new CourseImports(content, recogniser, store, publishing, formats, authority, directory, signedIn).all();
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = course.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what), by));
    }
}
