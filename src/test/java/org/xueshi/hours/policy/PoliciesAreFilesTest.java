package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.BadFileRefused;
import org.xueshi.people.Mark;

/** R2: policies are data, versioned and effective-dated; a broken one stops the start with its file, line and reason. */
class PoliciesAreFilesTest {

    private static final Path BUNDLED = Path.of("content/policies");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path content;

    private String text;

    @BeforeEach
    void aFolderWithTheDefaultPolicy() throws IOException {
        Files.createDirectory(content.resolve("policies"));
        Files.copy(BUNDLED.resolve("policy.schema.json"), content.resolve("policies/policy.schema.json"));
        text = Files.readString(BUNDLED.resolve("default.yaml"));
    }

    @Test
    void theDefaultPolicySaysWhatTheRulesSay() {
        Policy policy =
                new Policies(Path.of("content"), "default").inForceOn(TODAY).policy();

        assertThat(policy.classHourMinutes()).isEqualTo(45);
        assertThat(policy.exemptMarks()).containsExactly(Mark.EXEMPT);
        assertThat(policy.categories())
                .filteredOn(known -> policy.countsTowardFloor(known.category()))
                .extracting(Policy.KnownCategory::key)
                .containsExactly("centralized", "collective");
        assertThat(policy.obligations())
                .extracting(one -> one.first().required(0))
                .containsExactly(3_200, 5_600, 1, 1, 1, 1, 1, 5_000);
    }

    @ParameterizedTest
    @CsvSource({
        "class_hour_minutes: 45, class_hour_minutes: forty, integer",
        "class_hour_minutes: 45, class_hour_minute: 45, class_hour_minute",
        "hours: 32, hours: -1, minimum",
        "hours: 32, hours: 32.005, multiple",
        "strictness: soft, strictness: maybe, enumeration",
        "role: MEMBER, role: KING, enumeration",
        "effective_from: 2019-01-01, effective_from: 2019-13-01, date",
        "'strengths: [MEASURED]', 'strengths: [SURE]', enumeration",
        "at_most_hours: 1, at_most_hours: 0, minimum",
        "sample_percent: 10, sample_percent: 0, minimum",
        "'from: 03-01', 'from: 02-30', FEBRUARY",
    })
    void aBrokenFileStopsTheStartWithItsLine(String good, String bad, String reason) throws IOException {
        String broken = text.replace(good, bad);
        write("default.yaml", broken);
        int line = (int) broken.lines().takeWhile(l -> !l.contains(bad)).count() + 1;

        assertThatThrownBy(() -> new Policies(content, "default"))
                .isInstanceOfSatisfying(BadFileRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("default.yaml").hasMessageContaining(reason);
                    assertThat(refused.problems()).anyMatch(problem -> problem.line() == line);
                });
    }

    @Test
    void whatIsPostedByRuleIsOfThePolicysCategories() throws IOException {
        write("default.yaml", text.replace("categories: [self-study]", "categories: [sports]"));

        assertThatThrownBy(() -> new Policies(content, "default"))
                .isInstanceOf(BadFileRefused.class)
                .hasMessageContaining("of the policy's categories");
    }

    @Test
    void aPolicyMayLeaveEverythingToLeaders() throws IOException {
        write("default.yaml", text.substring(0, text.indexOf("automatic:")));

        assertThat(new Policies(content, "default").inForceOn(TODAY).policy().automatic())
                .isNull();
    }

    @Test
    void oneVersionStandsInOneFile() throws IOException {
        write("default.yaml", text);
        write("other.yaml", text);

        assertThatThrownBy(() -> new Policies(content, "default"))
                .isInstanceOf(BadFileRefused.class)
                .hasMessageContaining("other.yaml:5:");
    }

    @Test
    void twoVersionsDontBeginOnOneDay() throws IOException {
        write("default.yaml", text);
        write("other.yaml", text.replace("version: 1", "version: 3"));

        assertThatThrownBy(() -> new Policies(content, "default"))
                .isInstanceOf(BadFileRefused.class)
                .hasMessageContaining("other.yaml:7: version 1 of default begins on this day as well");
    }

    @Test
    void theInstallationGoesByThePolicyThatItNames() throws IOException {
        write("default.yaml", text);
        write("local.yaml", text.replace("id: default", "id: local").replace("hours: 32", "hours: 40"));

        assertThat(new Policies(content, "local").inForceOn(TODAY).ref().id()).isEqualTo("local");
        assertThatThrownBy(() -> new Policies(content, "absent"))
                .isInstanceOf(BadFileRefused.class)
                .hasMessageContaining("absent");
    }

    @Test
    void everyBundledPolicyIsReadAndHasWords() {
        for (String id : Books.all()) {
            assertThat(Books.bundled(id).versions()).as(id).isNotEmpty();
        }
    }

    @Test
    void theVersionOfTheDayRules() throws IOException {
        write("default.yaml", text);
        write("default-2.yaml", text.replace("version: 1", "version: 3").replace("2019-01-01", "2027-01-01"));
        write("foreign.yaml", text.replace("id: default", "id: elsewhere").replace("2019-01-01", "2020-01-01"));
        var policies = new Policies(content, "default");

        assertThat(policies.inForceOn(TODAY).ref().version()).isEqualTo(1);
        assertThat(policies.inForceOn(TODAY).ref().id()).isEqualTo("default");
        assertThat(policies.inForceOn(LocalDate.of(2026, 12, 31)).ref().version())
                .isEqualTo(1);
        assertThat(policies.inForceOn(LocalDate.of(2027, 1, 1)).ref().version()).isEqualTo(3);
        assertThat(Books.DEFAULT.inForceOn(LocalDate.of(2013, 12, 31)).ref().version())
                .isEqualTo(2);
        assertThatThrownBy(() -> Books.DEFAULT.inForceOn(LocalDate.of(2014, 1, 1)))
                .as("the plan of 2009 ended with 2013")
                .isInstanceOf(NoPolicyRefused.class);
        assertThatThrownBy(() -> policies.inForceOn(LocalDate.of(2018, 12, 31))).isInstanceOf(NoPolicyRefused.class);
    }

    @Test
    void commentsDoNotChangeAVersionAndWordsDo() throws IOException {
        write("default.yaml", text);
        var digest = new Policies(content, "default").inForceOn(TODAY).ref().digest();

        write("default.yaml", "# another remark\n" + text);
        assertThat(new Policies(content, "default").inForceOn(TODAY).ref().digest())
                .isEqualTo(digest);
        write("default.yaml", text.replace("hours: 32", "hours: 31"));
        assertThat(new Policies(content, "default").inForceOn(TODAY).ref().digest())
                .isNotEqualTo(digest);
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(content.resolve("policies").resolve(name), words);
    }
}
