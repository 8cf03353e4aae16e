package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Refused;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C3 as a table: who may decide on li's claim of the east branch, by role, place, day, and part in it. */
class WhoDecidesIsATableTest extends HoursDatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 14);
    private static final String REASON = "Please tell me more.";

    @BeforeEach
    void somebodyLeadsAbove() {
        village.secretary("chen", Village.TOWNSHIP);
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource({
        "SECRETARY, east-branch, 2026-07-07, yes",
        "DEPUTY, east-branch, 2026-06-30, no",
        "DEPUTY, east-branch, 2026-07-01, yes",
        "DEPUTY, east-branch, 2026-07-14, yes",
        "DEPUTY, east-branch, 2026-07-15, no",
        "SECRETARY, west-branch, 2026-07-07, no",
        "DEPUTY, west-branch, 2026-07-07, no",
        "SECRETARY, township, 2026-07-07, no",
        "SECRETARY, county, 2026-07-07, no",
        "MEMBER, east-branch, 2026-07-07, no",
        "COMMITTEE_MEMBER, east-branch, 2026-07-07, no",
        "INSTRUCTOR, east-branch, 2026-07-07, no",
        "ADMINISTRATOR, county, 2026-07-07, no",
        "AUDITOR, county, 2026-07-07, no",
    })
    void byRolePlaceAndDay(Role role, String place, LocalDate day, String answer) {
        MemberId actor = village.member("actor", Village.WEST);
        village.appoint(actor, new OrganisationId(place), role, new Period(FIRST, LAST));
        ClaimId id = ApplicationClockAt.day("2026-06-29", () -> raise(li, "course:1"));

        String first = ApplicationClockAt.day(day.toString(), () -> everything(actor, id));

        assertThat(first).isEqualTo(answer);
    }

    @ParameterizedTest(name = "the {0}: {1}")
    @CsvSource({
        "claimant, hours.refused.own-claim",
        "attester, hours.refused.attested-claim",
        "colleague, yes",
    })
    void byThePartTheyHave(String who, String answer) {
        MemberId colleague = village.member("colleague", Village.EAST);
        MemberId attester = village.member("attester", Village.EAST);
        village.appoint(colleague, Village.EAST, Role.DEPUTY, Period.since(FIRST));
        village.appoint(attester, Village.EAST, Role.DEPUTY, Period.since(FIRST));
        ClaimId id = raise(claim(li, "seminar:1", Category.COLLECTIVE, village.today(), attested(attester, 45)));
        MemberId actor = who.equals("claimant") ? li : who.equals("attester") ? attester : colleague;

        assertThat(everything(actor, id)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} decides on a day {1} days after the transfer: {2}")
    @CsvSource({
        "wang, -1, yes", "qian, -1, no",
        "wang, 0, no", "qian, 0, yes",
        "wang, 3, no", "qian, 3, yes",
    })
    void theBranchOfTheDayWhateverCameBetweenDayAndDecision(String who, int daysAfter, String answer) {
        village.secretary("qian", Village.WEST);
        LocalDate moved = village.today().minusDays(5);
        village.transfer(li, Village.WEST, moved);
        ClaimId id = raise(claim(li, "course:1", Category.CENTRALIZED, moved.plusDays(daysAfter), measured(2_700)));

        assertThat(everything(new MemberId(who), id)).isEqualTo(answer);
    }

    /** A return and an approval after the answer: both or neither. */
    private String everything(MemberId actor, ClaimId id) {
        String sent = answer(() -> {
            village.as(actor, () -> approvals.sendBack(seen(id), REASON));
            return "yes";
        });
        if (sent.equals("yes")) {
            village.as(li, () -> claims.answer(id, "There is no more."));
        }
        String approved = answer(() -> {
            village.as(actor, () -> approvals.approve(seen(id)));
            return "yes";
        });
        assertThat(approved).isEqualTo(sent);
        assertThat(rows("ledger_entry")).isEqualTo(approved.equals("yes") ? 1 : 0);
        return approved;
    }

    private static String answer(Supplier<String> call) {
        try {
            return call.get();
        } catch (Refused refused) {
            return refused.key().startsWith("hours.refused") ? refused.key() : "no";
        }
    }

    /** Noon of a day in the village. */
    private static final class ApplicationClockAt {
        static <T> T day(String day, Supplier<T> action) {
            var answer = new java.util.ArrayList<T>();
            ApplicationClock.at(Village.noon(day), () -> answer.add(action.get()));
            return answer.getFirst();
        }
    }
}
