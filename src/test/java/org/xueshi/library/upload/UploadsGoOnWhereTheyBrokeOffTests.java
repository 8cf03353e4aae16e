package org.xueshi.library.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.ApplicationClock;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.LibraryFiles;
import org.xueshi.library.LibraryFiles.Wanted;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** F2: an upload goes on where it broke off, is its owner's alone, and is bounded before its first byte. */
@DatabaseTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"xueshi.uploads.largest=200KB", "xueshi.uploads.quota=500KB"})
class UploadsGoOnWhereTheyBrokeOffTests {

    private static final Path VIDEO = Path.of("src/test/resources/media/short.mp4");

    @Autowired
    LibraryFiles files;

    @Autowired
    Parts parts;

    @Autowired
    Cleaning cleaning;

    private Village village;
    private MockMvc web;
    private TusClient instructor;
    private MemberId instructorId;
    private byte[] video;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context)
            throws IOException {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        instructorId = village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.millBranch);
        instructor = new TusClient(web, instructorId);
        video = Files.readAllBytes(VIDEO);
    }

    @Test
    void whatHasArrivedIsNotSentAgain() throws Exception {
        String location = begun("film.mp4", video.length);
        int sixtyPercent = video.length * 6 / 10;
        assertThat(instructor
                        .append(location, 0, Arrays.copyOf(video, sixtyPercent))
                        .getHeader("Upload-Offset"))
                .isEqualTo("" + sixtyPercent);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("" + sixtyPercent);
        instructor.append(location, sixtyPercent, Arrays.copyOfRange(video, sixtyPercent, video.length));
        assertThat(instructor.end(location)).contains("KEPT");
        LibraryFile file = village.by(instructorId, () -> files.file(id(location)));
        assertThat(file.mediaType()).isEqualTo("video/mp4");
        assertThat(file.duration()).isBetween(Duration.ofSeconds(11), Duration.ofSeconds(13));
        assertThat(file.file().sha256()).isEqualTo(sha256(video));
        assertThat(parts.of(id(location))).as("it moved, and was not copied").doesNotExist();
    }

    @Test
    void whatCameBeforeTheConnectionBrokeStays() throws Exception {
        String location = begun("broken.mp4", video.length);
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(video, 0, 5_000)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, Math.min(most, 1_000));
                if (read < 0) {
                    throw new IOException("the line is dead");
                }
                return read;
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> parts.append(id(location), broken, video.length)))
                .isInstanceOf(IOException.class);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("5000");
    }

    @Test
    void aServerThatWasKilledInMidRequestGoesOnAtTheLastByteOnItsDisk() throws Exception {
        String location = begun("killed.mp4", video.length);
        // As it lies there when nobody came to write anything down afterwards.
        Files.write(parts.of(id(location)), Arrays.copyOf(video, 7_777), StandardOpenOption.APPEND);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("7777");
        instructor.append(location, 7_777, Arrays.copyOfRange(video, 7_777, video.length));
        assertThat(instructor.end(location)).contains("KEPT");
    }

    @RepeatedTest(3)
    void equalBytesOfTwoUploadsAtOnceAreTwoFiles(RepetitionInfo now) throws Exception {
        byte[] words = ("Words of time " + now.getCurrentRepetition() + ". ")
                .repeat(50)
                .getBytes();
        String one = begun("one.txt", words.length);
        String other = begun("other.txt", words.length);
        instructor.append(one, 0, words);
        instructor.append(other, 0, words);
        assertThat(instructor.end(one)).contains("KEPT");
        assertThat(instructor.end(other)).contains("KEPT");
    }

    @Test
    void bytesAtTheWrongPlaceAreRefused() throws Exception {
        String location = begun("gap.mp4", video.length);
        assertThat(instructor.append(location, 10, video).getStatus()).isEqualTo(409);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void neverMoreArrivesThanWasSaid() throws Exception {
        String location = begun("more.mp4", 1_000);
        instructor.append(location, 0, Arrays.copyOf(video, 5_000));
        assertThat(parts.length(id(location))).isLessThanOrEqualTo(1_000);
    }

    @Test
    void piecesAreCheckedByTheirSum() throws Exception {
        String location = begun("sum.mp4", video.length);
        byte[] piece = Arrays.copyOf(video, 3_000);
        assertThat(instructor.append(location, 0, piece, sum(new byte[3_000])).getStatus())
                .isEqualTo(460);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("0");
        assertThat(instructor.append(location, 0, piece, sum(piece)).getStatus())
                .isEqualTo(204);
    }

    @Test
    void aFileThatIsNotWhatTheBrowserHasIsRefused() throws Exception {
        String location = instructor
                .begin(village.millBranch, "other.mp4", video.length, sha256(new byte[1]))
                .getHeader("Location");
        instructor.append(location, 0, video);
        assertThat(instructor.end(location)).contains("REFUSED").contains("与您设备上的内容不一致");
        assertThat(parts.of(id(location))).doesNotExist();
    }

    @Test
    void onlyItsOwnerSeesGoesOnOrCancels() throws Exception {
        String location = begun("mine.mp4", video.length);
        TusClient colleague = new TusClient(
                web, village.holder("colleague", village.millBranch, Role.INSTRUCTOR, village.millBranch));
        assertThat(colleague.head(location).getStatus()).isEqualTo(404);
        assertThat(colleague.append(location, 0, video).getStatus()).isEqualTo(404);
        assertThat(colleague.cancel(location).getStatus()).isEqualTo(404);
        assertThat(colleague.outcome(location).getStatus()).isEqualTo(404);
        assertThat(instructor.head(location).getHeader("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void whoDoesNotInstructThereBeginsNothing() throws Exception {
        long before = parts();
        TusClient member = new TusClient(web, village.member("learner", village.millBranch));
        assertThat(member.begin(village.millBranch, "a.mp4", 10).getStatus()).isEqualTo(403);
        assertThat(instructor.begin(village.orchardBranch, "a.mp4", 10).getStatus())
                .isEqualTo(403);
        assertThat(instructor.begin(OrganisationId.next(), "a.mp4", 10).getStatus())
                .isEqualTo(403);
        assertThat(parts()).isEqualTo(before);
        TusClient above = new TusClient(web, village.countyAdministrator);
        assertThat(above.begin(village.orchardBranch, "a.mp4", 10).getStatus()).isEqualTo(201);
    }

    @Test
    void withoutTheTokenAgainstForgedRequestsNothingBegins() throws Exception {
        int status = web.perform(instructor
                        .request(HttpMethod.POST, Uploads.PATH)
                        .header("Upload-Length", 10)
                        .with(user(instructorId.value())))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(403);
        String location = begun("disguised.mp4", 10);
        assertThat(instructor
                        .send(instructor.request(HttpMethod.HEAD, location).header("X-HTTP-Method-Override", "DELETE"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(instructor.head(location).getStatus()).isEqualTo(204);
    }

    @Test
    void whatIsTooLargeIsSaidBeforeItsFirstByte() throws Exception {
        var answer = instructor.begin(village.millBranch, "large.mp4", 200 * 1024 + 1);
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("large.mp4").contains("单个文件最多");
        assertThat(instructor.begin(village.millBranch, "none.mp4", 0).getStatus())
                .isEqualTo(400);
        assertThat(instructor.begin(village.millBranch, "less.mp4", -5).getStatus())
                .isEqualTo(400);
    }

    @Test
    void whatIsOnItsWayCountsTowardsTheQuota() throws Exception {
        TusClient east = new TusClient(
                web, village.holder("east-teacher", village.orchardBranch, Role.INSTRUCTOR, village.eastTownship));
        for (int i = 0; i < 2; i++) {
            assertThat(east.begin(village.eastTownship, "half.mp4", 200 * 1024).getStatus())
                    .isEqualTo(201);
        }
        var third = east.begin(village.eastTownship, "half.mp4", 200 * 1024);
        assertThat(third.getStatus()).isEqualTo(413);
        assertThat(third.getContentAsString()).contains("本组织只剩 0 MB");
    }

    @Test
    void aCancelledUploadLeavesNothing() throws Exception {
        String location = begun("cancelled.mp4", video.length);
        instructor.append(location, 0, Arrays.copyOf(video, 100));
        assertThat(instructor.cancel(location).getStatus()).isEqualTo(204);
        assertThat(instructor.head(location).getStatus()).isEqualTo(404);
        assertThat(parts.of(id(location))).doesNotExist();
    }

    @Test
    void whatNobodyGoesOnWithIsThrownAway() throws Exception {
        String location = begun("abandoned.mp4", video.length);
        String fresh = begun("fresh.mp4", video.length);
        var later = new ApplicationClock().instant().plus(UploadLimits.EXPIRY).plusSeconds(60);
        ApplicationClock.at(later.minusSeconds(3_600), cleaning::throwAway);
        assertThat(parts.of(id(location))).exists();
        ApplicationClock.at(later.minusSeconds(600), () -> {
            try {
                instructor.append(fresh, 0, Arrays.copyOf(video, 10));
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        ApplicationClock.at(later, cleaning::throwAway);
        assertThat(parts.of(id(location))).doesNotExist();
        assertThat(instructor.head(location).getStatus()).isEqualTo(404);
    }

    @Test
    void finishingTwiceMakesOneFile(@Autowired Finishing finishing) throws Exception {
        String location = begun("twice.mp4", video.length);
        instructor.append(location, 0, video);
        instructor.end(location);
        finishing.finish(id(location));
        assertThat(village.by(instructorId, () -> files.page(new Wanted("twice", Wanted.ALL.kinds()), 0, 10)))
                .hasSize(1);
    }

    private String begun(String name, long bytes) throws Exception {
        return instructor.begin(village.millBranch, name, bytes).getHeader("Location");
    }

    private long parts() throws IOException {
        try (var all = Files.list(parts.folder())) {
            return all.count();
        } catch (java.nio.file.NoSuchFileException none) {
            return 0;
        }
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String sum(byte[] bytes) throws Exception {
        return "sha256 "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
