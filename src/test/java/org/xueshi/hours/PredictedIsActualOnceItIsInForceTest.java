package org.xueshi.hours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.BadFileRefused;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.AssessmentEncoding;
import org.xueshi.hours.policy.Change;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.hours.year.AffectedMember;
import org.xueshi.hours.year.Impact;
import org.xueshi.hours.year.OtherPolicyRefused;
import org.xueshi.hours.year.RuleChanges;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;

/** R3: before a version takes effect it is known whom it affects and how; and on its first day that is what is. */
class PredictedIsActualOnceItIsInForceTest extends HoursDatabaseTest {

    private static final String PRESENT = "2026-11-25";
    private static final String FIRST_DAY = "2026-12-15";

    @Autowired
    RuleChanges changes;

    private MemberId chen;

    /** The content folder with one more version, which rules from 15 December on. */
    @DynamicPropertySource
    static void aVersionIsComing(DynamicPropertyRegistry registry) throws IOException {
        Path content = Files.createTempDirectory("content");
        Path policies = Files.createDirectory(content.resolve("policies"));
        Path bundled = Path.of("content").toAbsolutePath();
        Files.createSymbolicLink(content.resolve("courses"), bundled.resolve("courses"));
        for (String name : List.of("policy.schema.json", "default.yaml", "default-2009.yaml")) {
            Files.copy(bundled.resolve("policies").resolve(name), policies.resolve(name));
        }
        Files.writeString(policies.resolve("default-3.yaml"), coming());
        registry.add("xueshi.content", content::toString);
    }

    /** Members are asked for 40, committees for 50, deputies for the members' hours too; and the rotation is gone. */
    private static String coming() throws IOException {
        String text = Files.readString(Path.of("content/policies/default.yaml"));
        int from = text.indexOf("  - id: secretary-rotation");
        int until = text.indexOf("  # The same: newly appointed");
        return (text.substring(0, from) + text.substring(until))
                .replace("version: 1", "version: 3")
                .replace("2019-01-01", FIRST_DAY)
                .replace("hours: 32", "hours: 40")
                .replace("hours: 56", "hours: 50")
                .replaceAll("(?s)  - key: rotation-at-county.*?(?=  - key: on-the-job)", "");
    }

    @BeforeEach
    void manyLives() {
        on(PRESENT, this::lives);
    }

    private static void on(String day, Runnable action) {
        ApplicationClock.at(Village.noon(day), action);
    }

    private void lives() {
        chen = village.secretary("chen", Village.COUNTY);
        village.member("exempt", Village.EAST);
        village.mark(new MemberId("exempt"), Mark.EXEMPT, Period.since(LocalDate.of(2020, 1, 1)));
        village.member("rural", Village.WEST);
        village.mark(new MemberId("rural"), Mark.RURAL, Period.since(LocalDate.of(2020, 1, 1)));
        village.secretary("qian", Village.WEST);
        village.member("diligent", Village.EAST);
        for (int n = 0; n < 21; n++) {
            posted(centralized(new MemberId("diligent"), "course:d" + n, 90 * 60));
        }
        posted(centralized(li, "course:l", 90 * 60));
    }

    @Test
    void whatWasPredictedIs() {
        Map<MemberId, AffectedMember> predicted = new LinkedHashMap<>();
        Impact impact = run(comingVersion());
        for (Change change : Change.values()) {
            village.as(chen, () -> changes.affected(impact, change, 0, 100))
                    .forEach(one -> predicted.put(one.member(), one));
        }

        assertThat(impact.asOf()).isEqualTo(LocalDate.parse(FIRST_DAY));
        assertThat(impact.done()).isEqualTo(impact.all()).isEqualTo(7);
        assertThat(impact.count(Change.SAME)).as("exempt").isEqualTo(1);
        assertThat(impact.count(Change.OTHERWISE)).as("diligent").isEqualTo(1);
        assertThat(predicted.keySet())
                .extracting(MemberId::value)
                .containsExactlyInAnyOrder("li", "wang", "chen", "rural", "qian", "diligent");
        on(FIRST_DAY, () -> {
            for (AffectedMember one : predicted.values()) {
                Assessment actual =
                        village.as(one.member(), () -> years.mine(2026)).assessment();
                assertThat(AssessmentEncoding.bytes(actual))
                        .as(one.member().value())
                        .isEqualTo(AssessmentEncoding.bytes(one.after()));
                assertThat(Change.between(one.before(), actual)).isEqualTo(one.change());
            }
        });
    }

    @Test
    void onTheDayBeforeNothingHasChanged() {
        Impact impact = run(comingVersion());
        List<AffectedMember> more = village.as(chen, () -> changes.affected(impact, Change.MORE, 0, 100));
        on("2026-12-14", () -> {
            for (AffectedMember one : more) {
                Assessment actual =
                        village.as(one.member(), () -> years.mine(2026)).assessment();
                assertThat(actual.policy()).isEqualTo(one.before().policy());
            }
        });
        assertThat(more).extracting(one -> one.member().value()).containsExactlyInAnyOrder("li", "rural");
    }

    @Test
    void theAffectedAreReadPageByPage() {
        Impact impact = run(comingVersion());
        var all = new ArrayList<String>();
        for (int at = 0; at < impact.count(Change.LESS) + 2; at += 2) {
            int offset = at;
            village.as(chen, () -> changes.affected(impact, Change.LESS, offset, 2))
                    .forEach(one -> all.add(one.member().value()));
        }

        assertThat(all).containsExactly("chen", "qian", "wang");
    }

    @Test
    void aDraftThatChangesNothingAffectsNobody() throws IOException {
        String same = Files.readString(Path.of("content/policies/default.yaml"))
                .replace("version: 1", "version: 9")
                .replace("2019-01-01", "2026-12-01");
        Impact impact = run(village.as(chen, () -> changes.draft("draft.yaml", same.getBytes(UTF_8))));

        assertThat(impact.count(Change.SAME)).isEqualTo(7);
    }

    @Test
    void aBrokenDraftOrAnotherPolicysIsRefused() throws IOException {
        String text = Files.readString(Path.of("content/policies/default.yaml"));

        assertThatThrownBy(() -> village.as(
                        chen,
                        () -> changes.draft(
                                "draft.yaml",
                                text.replace("hours: 32", "hours: 0").getBytes(UTF_8))))
                .isInstanceOf(BadFileRefused.class);
        assertThatThrownBy(() -> village.as(
                        chen,
                        () -> changes.draft(
                                "d.yaml",
                                text.replace("id: default", "id: local").getBytes(UTF_8))))
                .isInstanceOf(OtherPolicyRefused.class);
    }

    @Test
    void onlyWhoHoldsAnOfficeThereOrAboveMayAsk() {
        on(PRESENT, this::offices);
    }

    private void offices() {
        PolicyVersion coming = comingVersion();
        for (MemberId other : List.of(li, new MemberId("qian"))) {
            assertThatThrownBy(() -> village.as(other, () -> changes.begin(coming, Village.EAST)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        Impact impact = village.as(wang, () -> changes.begin(coming, Village.EAST));
        assertThat(impact.all()).isEqualTo(4);
        assertThatThrownBy(() -> village.as(li, () -> changes.advance(impact))).isInstanceOf(NotAllowedRefused.class);
    }

    private PolicyVersion comingVersion() {
        return village.as(chen, () -> changes.versions()).getFirst();
    }

    /** As the county's secretary, on the present day. */
    private Impact run(PolicyVersion version) {
        var run = new AtomicReference<Impact>();
        on(PRESENT, () -> run.set(village.as(chen, () -> begun(version))));
        return run.get();
    }

    private Impact begun(PolicyVersion version) {
        Impact run = changes.begin(version, Village.COUNTY);
        while (!run.finished()) {
            changes.advance(run);
        }
        return run;
    }
}
