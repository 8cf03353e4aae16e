package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.people.SignedIn;
import org.xueshi.testing.DatabaseTest;

/** What tests of hours on a database share: the services, a village of people who are doubles, and claims to raise. */
@DatabaseTest
abstract class HoursDatabaseTest {

    static final long CAP_SECONDS = 90 * 60;

    @MockitoBean
    Directory directory;

    @MockitoBean
    Authority authority;

    @MockitoBean
    SignedIn signedIn;

    @MockitoBean
    Notices notices;

    /** Chance is decided by the tests that are about it; else nothing is drawn. */
    @MockitoBean
    ReviewDraw draw;

    @Autowired
    Claims claims;

    @Autowired
    Approvals approvals;

    @Autowired
    ClaimRecords records;

    @Autowired
    Reversals reversals;

    @Autowired
    BulkApprovals bulk;

    @Autowired
    Reviews reviews;

    @Autowired
    Objections objections;

    @Autowired
    Declarations declarations;

    @Autowired
    Documents documents;

    @Autowired
    MemberYears years;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SecurityContextHolderStrategy holder;

    @Autowired
    JdbcTemplate sql;

    Village village;

    /** A member of the east branch and its secretary, in an empty database. */
    MemberId li;

    MemberId wang;

    @BeforeEach
    void peopleOfTheVillage() {
        List.of(
                        "claim_event",
                        "claim_barred",
                        "claim_document",
                        "claim_review",
                        "claim_objection",
                        "claim",
                        "ledger_entry",
                        "ledger_year",
                        "closed_assessment")
                .forEach(table -> sql.update("delete from " + table));
        village = new Village(directory, authority, signedIn, holder);
        li = village.member("li", Village.EAST);
        wang = village.secretary("wang", Village.EAST);
    }

    ClaimId raise(NewClaim claim) {
        return transactions.execute(status -> claims.raise(claim));
    }

    /** What somebody chose for themselves, short enough for the default policy to post it without a leader. */
    ClaimId raiseShortStudy(MemberId member, String source) {
        return raise(claim(member, source, Category.SELF_STUDY, village.today(), measured(2_700)));
    }

    ClaimId raise(MemberId member, String source) {
        return raise(centralized(member, source, 45 * 60));
    }

    /** The claim as whoever reads it now has read it. */
    SeenClaim seen(ClaimId id) {
        return new SeenClaim(
                id, records.any(id.value()).map(ClaimRecord::revision).orElse(0L));
    }

    /** A claim that was raised and approved by the secretary of the east branch. */
    HoursPosted posted(NewClaim claim) {
        ClaimId id = raise(claim);
        return village.as(wang, () -> approvals.approve(seen(id)));
    }

    NewClaim centralized(MemberId member, String source, long countedSeconds) {
        return claim(member, source, Category.CENTRALIZED, village.today(), measured(countedSeconds));
    }

    static NewClaim claim(MemberId member, String source, Category category, LocalDate day, Evidence evidence) {
        boolean chosen = category.equals(Category.SELF_STUDY);
        return new NewClaim(
                member,
                source,
                new Localised("防汛安全", "Flood safety"),
                category,
                Tags.NONE,
                chosen ? null : Village.COUNTY,
                day,
                evidence);
    }

    static Measured measured(long countedSeconds) {
        var from = Village.noon("2026-11-20");
        return new Measured(
                Map.of(Verdict.COUNTED, countedSeconds, Verdict.HIDDEN, 360L),
                0.955,
                90,
                CAP_SECONDS,
                List.of(
                        new Stretch(from, from.plusSeconds(countedSeconds + 1), Verdict.COUNTED),
                        new Stretch(
                                from.plusSeconds(countedSeconds + 1),
                                from.plusSeconds(countedSeconds + 361),
                                Verdict.HIDDEN)));
    }

    static Attested attested(MemberId by, int minutes) {
        return new Attested(by, minutes, "was there from nine to ten");
    }

    int rows(String table) {
        Integer count = sql.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
