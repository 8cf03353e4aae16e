package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.policy.PolicyFolder;

/** R1: what is asked for is converted by the rule for its type of activity, where the policy has one; else by time. */
@TestPropertySource(properties = "xueshi.policy=anhui")
@DirtiesContext
class HoursAreConvertedByTypeOfActivityTest extends HoursDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private static NewClaim request(Evidence evidence, @Nullable String activity) {
        return new NewClaim(
                new org.xueshi.people.MemberId("li"),
                "course:1",
                Localised.same("Flood safety"),
                Category.CENTRALIZED,
                Tags.NONE,
                null,
                DAY,
                evidence,
                activity);
    }

    private static Measured minutes(int counted, int cap) {
        return new Measured(Map.of(Verdict.COUNTED, counted * 60L), 1, null, cap * 60L, List.of());
    }

    private static int worth(String policy, NewClaim claim) {
        var book = PolicyFolder.read(Path.of("content")).book(policy);
        return Crediting.of(book.inForceOn(DAY).policy(), claim).hundredths();
    }

    @ParameterizedTest
    @CsvSource({
        "yunnan, video, 14, 25",
        "yunnan, video, 16, 50",
        "yunnan, video, 30, 100",
        "yunnan, video, 90, 100",
        "yunnan, test, 5, 50",
        "nanjing, teaching, 45, 500",
        "nanjing, paper-small, 1, 1200",
        "nasba, self-study, 74, 100",
        "ny-cle, programme, 50, 100",
        // The default policy knows no types: time decides.
        "default, video, 90, 200",
        "default, , 90, 200",
        "nanjing, cooking, 90, 200"
    })
    void byTheRuleOfThePolicy(String policy, @Nullable String activity, int minutes, int hundredths) {
        assertThat(worth(policy, request(minutes(minutes, 900), activity))).isEqualTo(hundredths);
    }

    @Test
    void onlyTimeUpToTheCapCounts() {
        assertThat(worth("yunnan", request(minutes(90, 20), "video"))).isEqualTo(50);
    }

    /** What is claimed in correction is worth what the rule gives for all of it, less what it gave for the part. */
    @ParameterizedTest
    @CsvSource({
        "yunnan, video, 16, 30, 50",
        "yunnan, video, 30, 30, 0",
        "yunnan, test, 5, 30, 0",
        "yunnan, , 45, 45, 100",
        "default, , 30, 15, 34",
        "default, , 15, 30, 67"
    })
    void theRestOfAnActivity(String policy, @Nullable String activity, int before, int more, int hundredths) {
        var rest = new NewClaim(
                new org.xueshi.people.MemberId("li"),
                "objection:1",
                Localised.same("Flood safety"),
                Category.CENTRALIZED,
                Tags.NONE,
                null,
                DAY,
                attested(new org.xueshi.people.MemberId("wang"), more),
                activity,
                before * 60L);

        assertThat(worth(policy, rest)).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"anhui, 1, 400", "anhui, 2, 800", "nanjing, 1, 300", "nanjing, 2, 600"})
    void daysWhereDaysAreCounted(String policy, int halfDays, int hundredths) {
        var days = new Declared("County school", null, null, 400, "All of it.", null, List.of(), halfDays);
        assertThat(worth(policy, request(days, "training"))).isEqualTo(hundredths);
    }

    private Declaration training(@Nullable String activity, @Nullable Integer halfDays, Document document) {
        return new Declaration(
                "County training",
                "County school",
                Category.CENTRALIZED,
                village.today(),
                null,
                null,
                240,
                "I attended it.",
                null,
                List.of(document),
                activity,
                halfDays);
    }

    private Document document() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        Path file = Files.write(folder.resolve("certificate.png"), picture.toByteArray());
        return village.as(li, () -> documents.receive(file, "certificate.png"));
    }

    /** Through the services: from the form to the ledger. */
    @Test
    void whatIsFiledIsRaisedAndCreditedByItsType() throws IOException {
        Document document = document();
        ClaimId id = village.as(li, () -> declarations.file(training("training", 2, document), null));
        village.as(wang, () -> approvals.sendBack(seen(id), "It was half a day."));

        Declaration filed = village.as(li, () -> declarations.filed(id));
        assertThat(filed.activity()).isEqualTo("training");
        assertThat(filed.halfDays()).isEqualTo(2);
        village.as(li, () -> declarations.amend(id, training("training", 1, document), "Half a day it was."));

        assertThat(village.as(li, () -> claims.mine(id)).credit().hundredths()).isEqualTo(400);
    }
}
