package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.hours.Strength.ATTENDED;
import static org.xueshi.hours.Strength.DECLARED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Role;

/** R1, R2: regimes of other places and professions, each a file and no code. */
class EachRegimeIsAFileTest {

    /**
     * A fact since a day; entries as day:category:hours:tags; then one clause on a day, as have/required.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // New York lawyers: two years from the registration; cyber-ethics counts to both, 3 toward ethics at
                // most.
                "ny-cle | registration 2022-02-28 | 2025-05-01:legal:20 2025-06-01:legal:5:cyber-ethics | biennial/all | 2025-12-31 | 25/24",
                "ny-cle | registration 2022-02-28 | 2025-06-01:legal:5:cyber-ethics | biennial/ethics | 2025-12-31 | 3/4",
                "ny-cle | registration 2022-02-28 | 2025-06-01:legal:5:cyber-ethics 2025-07-01:legal:1:ethics | biennial/ethics | 2025-12-31 | 4/4",
                "ny-cle | registration 2022-02-28 | 2025-06-01:legal:5:cyber-ethics | biennial/cyber | 2025-12-31 | 5/1",
                "ny-cle | registration 2022-02-28 | 2025-06-01:legal:2:bias | biennial/bias | 2025-12-31 | 2/1",
                "ny-cle | registration 2022-02-28 | 2023-05-01:legal:33 2025-06-01:legal:1 | biennial/all | 2025-12-31 | 7/24",
                "ny-cle | registration 2022-02-28 | 2024-02-27:legal:1 2024-02-28:legal:2 2026-02-27:legal:4 | biennial/all | 2026-02-27 | 6/24",
                // ACCA: verifiable and other units; nothing carried out of the first year.
                // Nothing was done in 2025: 25 and at most 19 others would fill it; 15 of the others do, 15 are left.
                "acca | fellow 2025-03-01 | 2026-02-01:verifiable:25 2026-03-01:other:30 | year/all | 2026-12-31 | 15/40",
                "acca | fellow 2025-03-01 | 2025-02-01:other:19 2026-02-01:other:30 | year/all | 2026-12-31 | 19/40",
                "acca | fellow 2026-03-01 | 2026-02-01:verifiable:25 2026-03-01:other:30 | year/all | 2026-12-31 | 44/40",
                "acca | fellow 2026-03-01 | 2026-03-01:other:30 | year/all | 2026-12-31 | 19/40",
                "acca | fellow 2026-03-01 | 2026-02-01:verifiable:90 | year/all | 2027-12-31 | 0/40",
                "acca | fellow 2025-03-01 | 2025-04-01:verifiable:40 2026-02-01:verifiable:90 | year/all | 2027-12-31 | 21/40",
                "acca | fellow 2025-03-01 | 2025-04-01:verifiable:40 2026-02-01:verifiable:90 | year/verifiable | 2027-12-31 | 21/21",
                // Late units fill last year first: 10 lacked, so 30 of the 40 are left.
                "acca | fellow 2025-03-01 | 2025-04-01:verifiable:30 2026-02-01:verifiable:40 | year/all | 2026-12-31 | 30/40",
                // Nurses.
                "nmc | registration 2023-06-01 | 2024-01-01:participatory:19 2024-02-01:individual:20 | three-years/all | 2026-05-31 | 39/35",
                "nmc | registration 2023-06-01 | 2024-01-01:participatory:19 2024-02-01:individual:20 | three-years/participatory | 2026-05-31 | 19/20",
                "nmc | registration 2023-06-01 | 2026-06-01:participatory:19 | three-years/all | 2026-06-01 | 19/35",
                // Technical staff: two thirds.
                "technical-staff | technical 2020-01-01 | 2026-03-01:professional:59 2026-03-02:general:40 | year/all | 2026-12-31 | 99/90",
                "technical-staff | technical 2020-01-01 | 2026-03-01:professional:59 2026-03-02:general:40 | year/professional | 2026-12-31 | 59/60",
                // Teachers in Shandong, nested windows.
                "shandong-teachers | teacher 2021-01-01 | 2021-03-01:teaching:320 2025-03-01:teaching:40 | five-years/all | 2025-12-31 | 360/360",
                "shandong-teachers | teacher 2021-01-01 | 2021-03-01:teaching:320 2025-03-01:teaching:40 | year/all | 2025-12-31 | 40/48",
                // Nanjing.
                "nanjing | professional 2020-01-01 | 2026-03-01:compulsory:50:online 2026-03-01:elective:10 | year/all | 2026-12-31 | 60/84",
                "nanjing | professional 2020-01-01 | 2026-03-01:compulsory:50:online 2026-03-01:elective:10 | year/online | 2026-12-31 | 50/40",
                "nanjing | professional 2020-01-01 | 2026-03-01:elective:50:online | year/online-compulsory | 2026-12-31 | 0/10",
                // Brokers: all 15 however short the year.
                "idd-germany | broker 2026-12-01 | 2026-12-02:insurance:3 | year/all | 2026-12-31 | 3/15",
                "nasba | licensed 2020-01-01 | 2026-12-02:accounting:3.2 | year/all | 2026-12-31 | 3.2/40",
            })
    void aClauseOfARegime(String policy, String fact, String entries, String clause, String day, String result) {
        var li = Someone.by(Books.bundled(policy));
        String[] since = fact.split(" ");
        li.declares(since[0], since[1]);
        if (policy.equals("ny-cle")) {
            li.declares("admitted", "2018-02-28");
        }
        for (String entry : entries.split(" ")) {
            String[] of = entry.split(":");
            li.did(of[0], of[1], of[2], of.length > 3 ? new String[] {of[3]} : new String[0]);
        }
        String[] place = clause.split("/");
        Finding finding = li.finding(place[0], place[1], day);

        assertThat(hours(finding.have()) + "/" + hours(finding.required())).isEqualTo(result);
    }

    @Test
    void newlyAdmittedLawyersAreAskedYearByYear() {
        var li = Someone.by(Books.bundled("ny-cle"))
                .declares("admitted", "2024-02-29")
                .declares("registration", "2024-02-29")
                .did("2024-06-01", "legal", "20")
                .did("2024-07-01", "legal", "10", "ethics");

        assertThat(li.finding("newly-admitted", "all", "2025-02-27").have()).isEqualTo(3_000);
        assertThat(li.finding("newly-admitted", "all", "2025-02-28").carried())
                .as("at most 8")
                .isEqualTo(800);
        assertThat(li.demands("biennial", "2025-02-28"))
                .as("not in the first two years")
                .isEmpty();
        assertThat(li.demand("biennial", "2026-03-01").due()).isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void ethicsIsNotCarriedIntoTheSecondYear() {
        var li = Someone.by(Books.bundled("ny-cle"))
                .declares("admitted", "2024-03-01")
                .did("2024-06-01", "legal", "3")
                .did("2024-07-01", "legal", "30", "ethics");

        assertThat(li.finding("newly-admitted", "all", "2025-03-01").carried()).isEqualTo(300);
    }

    @Test
    void whatIsOnlyDeclaredProvesNoAttendance() {
        var li = Someone.by(Books.bundled("ny-cle"))
                .declares("admitted", "2018-03-01")
                .declares("registration", "2018-03-01")
                .did("2025-06-01", "legal", "3", null, DECLARED, 2025)
                .did("2025-06-02", "legal", "4", null, ATTENDED, 2025);

        assertThat(li.finding("biennial", "all", "2025-12-31").have()).isEqualTo(400);
    }

    @Test
    void repeatsAreExcludedInNewYork() {
        var li = Someone.by(Books.bundled("ny-cle"))
                .declares("admitted", "2018-03-01")
                .declares("registration", "2018-03-01")
                .did("2025-06-01", "legal", "3")
                .did("2025-07-01", "legal", "3")
                .asARepeatOf(1);

        assertThat(li.finding("biennial", "all", "2025-12-31").have()).isEqualTo(300);
    }

    @Test
    void underSevenHundredAndSeventyHoursOfWorkNineteenUnitsAreAsked() {
        var li = Someone.by(Books.bundled("acca"))
                .declares("fellow", "2020-01-01")
                .declares("work-hours", "2025-01-01", "2025-12-31", 769)
                .declares("work-hours", "2026-01-01", "2026-12-31", 770);

        assertThat(li.on("2025-12-31").headline().orElseThrow().first().required())
                .isEqualTo(1_900);
        assertThat(li.on("2026-12-31").headline().orElseThrow().first().required())
                .isEqualTo(4_000);
    }

    /** Years with 90 days or more: each is a fifth. */
    @ParameterizedTest
    @CsvSource({
        "100 100 100 100 100, false, 10000, 1500",
        "90 89 90 0 90, false, 6000, 900",
        "90 89 90 0 90, true, 6000, 3000"
    })
    void teachersInNewYorkAreAskedForTheYearsTheyWork(String days, boolean esol, int all, int language) {
        var li = Someone.by(Books.bundled("ny-ctle")).declares("registration", "2020-09-01");
        int year = 2020;
        for (String one : days.split(" ")) {
            li.declares("days-worked", year + "-09-01", year + 1 + "-06-30", Integer.parseInt(one));
            year++;
        }
        if (esol) {
            li.declares("esol", "2020-09-01");
        }
        String obligation = esol ? "five-years-esol" : "five-years";

        assertThat(li.finding(obligation, "all", "2025-08-31").required()).isEqualTo(all);
        assertThat(li.finding(obligation, "language", "2025-08-31").required()).isEqualTo(language);
    }

    /** The school year is one, though the years since the registration begin in its middle. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-09-01 2023-06-30 180 | 2026-01-14 | 2000",
                "2022-09-01 2023-06-30 180, 2023-09-01 2024-06-30 30, 2024-09-01 2025-06-30 180 | 2026-01-14 | 4000",
                "2022-09-01 2022-12-20 90, 2023-01-10 2023-06-30 89 | 2026-01-14 | 2000",
                "2021-07-01 2022-06-30 90, 2022-07-01 2023-06-30 90 | 2026-01-14 | 4000",
                "2025-09-01 2026-06-30 180 | 2026-01-14 | 0",
                "2025-09-01 2026-06-30 180 | 2031-01-14 | 2000",
                "2021-01-15 - 180 | 2026-01-14 | 10000",
                "2021-01-15 - 180 | 2031-01-14 | 10000",
                "2020-09-01 2021-06-30 180, 2021-09-01 2026-01-14 180 | 2026-01-14 | 10000",
            })
    void aSchoolYearIsAFifthOnceWhereverItBegins(String worked, String day, int required) {
        var li = Someone.by(Books.bundled("ny-ctle")).declares("registration", "2021-01-15");
        for (String one : worked.split(", ")) {
            String[] of = one.split(" ");
            li.declares("days-worked", of[0], of[1].equals("-") ? null : of[1], Integer.parseInt(of[2]));
        }

        assertThat(li.finding("five-years", "all", day).required()).isEqualTo(required);
    }

    @Test
    void engineersBeginWithAnExemptPeriod() {
        var li = Someone.by(Books.bundled("ny-engineers"))
                .declares("licensed", "2020-05-01")
                .did("2024-01-01", "engineering", "50");

        assertThat(li.demand("three-years", "2023-04-30").state()).isEqualTo(State.FIRST_WINDOW);
        assertThat(li.demand("three-years", "2023-05-01").state()).isEqualTo(State.OPEN);
        assertThat(li.finding("three-years", "all", "2026-05-01").carried()).isEqualTo(600);
    }

    @Test
    void newlyCoveredEngineersAreAskedForAnHourAMonth() {
        var li = Someone.by(Books.bundled("ny-engineers"))
                .declares("licensed", "2023-05-01")
                .declares("newly-covered", "2025-01-01");

        assertThat(li.finding("newly-covered", "all", "2025-06-01").required()).isEqualTo(1_600);
        assertThat(li.demands("three-years", "2025-06-01")).isEmpty();
    }

    @Test
    void brokersWhoLeftInJanuaryAreAskedForAll() {
        var li = Someone.by(Books.bundled("idd-germany")).declares("broker", "2019-01-01", "2026-01-15", 1);

        assertThat(li.finding("year", "all", "2026-12-31").missing()).isEqualTo(1_500);
        assertThat(li.demands("year", "2027-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anhui", "yunnan"})
    void localConversionsKeepTheFloorOfMembers(String policy) {
        var li = Someone.by(Books.bundled(policy)).is(Role.MEMBER, "2020-01-01").did("2025-12-30", "centralized", "40");

        assertThat(li.finding("member-floor", "hours", "2026-06-01").have())
                .as("valid in its year only")
                .isZero();
        assertThat(li.finding("member-floor", "hours", "2026-06-01").required()).isEqualTo(3_200);
    }

    private static String hours(int hundredths) {
        return new org.xueshi.common.ClassHours(hundredths).toString();
    }
}
