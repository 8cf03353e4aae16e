package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.Mark;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Role;

/** R1, L7: equal inputs make equal bytes, on any machine; what happens after a year was closed doesn't change them. */
class AClosedYearRecomputesByteForByteTest {

    private static Someone li() {
        return Someone.byDefault()
                .is(Role.MEMBER, "2020-01-01")
                .is(Role.SECRETARY, "2025-05-01")
                .bears(Mark.RURAL, "2020-01-01", null)
                .attended("2025-06-01", "centralized", "16", OrganisationLevel.COUNTY, "rotation")
                .did("2025-07-01", "collective", "30.5")
                .did("2025-12-30", "self-study", "2");
    }

    @Test
    void whateverComesLaterIsOfTheNextYear() {
        byte[] closed = AssessmentEncoding.bytes(li().on("2025-12-31"));
        var later = li().bookedLate("2025-12-31", 2026, "centralized", "40")
                .takesBack(1, 2026)
                .did("2026-01-02", "centralized", "9", "season");

        assertThat(AssessmentEncoding.bytes(later.on("2025-12-31"))).isEqualTo(closed);
        assertThat(AssessmentEncoding.bytes(later.on("2026-12-31"))).isNotEqualTo(closed);
    }

    @Test
    void languageAndZoneOfTheMachineDoNotMatter() {
        byte[] here = AssessmentEncoding.bytes(li().on("2025-12-31"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(AssessmentEncoding.bytes(li().on("2025-12-31"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyDifferenceIsSeen() {
        byte[] one = AssessmentEncoding.bytes(li().on("2025-12-31"));

        assertThat(AssessmentEncoding.bytes(li().on("2025-12-30"))).isNotEqualTo(one);
        assertThat(AssessmentEncoding.bytes(
                        li().did("2025-12-31", "self-study", "0.01").on("2025-12-31")))
                .isNotEqualTo(one);
        assertThat(AssessmentEncoding.bytes(
                        li().bears(Mark.EXEMPT, "2025-12-31", null).on("2025-12-31")))
                .isNotEqualTo(one);
    }

    /** Golden: a change of these bytes is a new version of the encoding. The policy's digest is that of nothing, so that words may change. */
    @Test
    void theFirstVersionsBytesStay() {
        var book = Books.one(
                "window: { kind: calendar, years: 1, first_year: 2020 }\nclauses: [{ id: all, of: law, hours: 10 }]");
        Assessment one = Someone.by(book)
                .is(Role.MEMBER, "2020-01-01")
                .did("2025-06-01", "law", "4")
                .did("2025-06-02", "other", "4")
                .on("2025-12-31");
        byte[] bytes = AssessmentEncoding.bytes(new Assessment(
                one.year(),
                one.asOf(),
                new PolicyRef("test", 1, Sha256.NONE),
                one.exempt(),
                one.demands(),
                one.shares(),
                one.toward(),
                one.beside()));

        assertThat(bytes[0]).isEqualTo(AssessmentEncoding.VERSION);
        assertThat(Sha256.of(bytes)).hasToString("e78511697fa8aff92b3c976cff9c24d3e97253b1ed23655294a0eb7cb2bde97b");
    }
}
