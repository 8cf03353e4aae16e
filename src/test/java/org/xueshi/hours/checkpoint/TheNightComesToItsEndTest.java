package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.Strength;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Forger;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Policies;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.testing.DatabaseTest;

/**
 * L5, L7: whatever somebody writes into a row, be it what no row can hold, the night goes through all the others and tells
 * of it; and over a past that is not as it was written no year is closed.
 */
@DatabaseTest
class TheNightComesToItsEndTest {

    private static final Instant JANUARY = Instant.parse("2027-01-05T04:00:00Z");

    @Autowired
    NightWatch night;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Alarms alarms;

    @Autowired
    BookYears years;

    @Autowired
    FreshTransactions fresh;

    @Autowired
    Ledger ledger;

    @Autowired
    Policies policies;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcTemplate sql;

    /**
     * What is written, and what of it is found. The blank is a wide one: what is blank and sorts before nothing at all, as
     * with MySQL a tabulator does, is not gone through, and nobody is called so.
     */
    enum Row {
        A_LEAF_OF_A_LONG_NAME(
                Reason.WRONG_ROOT,
                "insert into ledger_leaf (member_id, book_year, since_checkpoint, hundredths, entries, last_seq, head,"
                        + " salt) select '~123456789-123456789-123456789-123456789', book_year, since_checkpoint,"
                        + " hundredths, entries, last_seq, head, salt from ledger_leaf where member_id = 'an'"),
        A_LEAF_OF_A_BLANK_NAME(
                Reason.WRONG_ROOT,
                "insert into ledger_leaf (member_id, book_year, since_checkpoint, hundredths, entries, last_seq, head,"
                        + " salt) select '　', book_year, since_checkpoint,"
                        + " hundredths, entries, last_seq, head, salt from ledger_leaf where member_id = 'an'"),
        A_SALT_THAT_IS_NONE(Reason.WRONG_ROOT, "update ledger_leaf set salt = x'00' where member_id = 'an'"),
        A_HEAD_THAT_IS_NONE(Reason.WRONG_ROOT, "update ledger_leaf set head = x'00' where member_id = 'an'"),
        A_NOTE_THAT_IS_NONE(Reason.WRONG_CHECKPOINT, "update ledger_checkpoint set note = '?' where number = 1"),
        A_NOTE_OF_NO_CHECKPOINT(
                Reason.WRONG_CHECKPOINT, "update ledger_checkpoint set note = concat('x\n', note) where number = 1"),
        AN_ENTRY_OF_NOBODY(Reason.UNREADABLE, "update ledger_entry set member_id = '　' where member_id = 'an'"),
        AN_ENTRY_WITHOUT_A_CATEGORY(Reason.UNREADABLE, "update ledger_entry set category = '' where member_id = 'an'"),
        WHAT_NOBODYS_CLOSE_KEPT(
                Reason.ASSESSED_OTHERWISE,
                "insert into closed_assessment (member_id, book_year, facts, chain_length, digest)"
                        + " values ('　', 2025, '{', 0, x'00')"),
        EVIDENCE_OF_NO_CLAIM(
                Reason.WRONG_HASH,
                "update ledger_entry set claim_id = '\t', evidence_digest = hash where member_id = 'an'");

        private final Reason found;
        private final String statement;

        Row(Reason found, String statement) {
            this.found = found;
            this.statement = statement;
        }
    }

    @BeforeEach
    void aSignedLedger() throws IOException {
        Stream.of(
                        "ledger_entry",
                        "ledger_leaf",
                        "ledger_checkpoint",
                        "ledger_block",
                        "ledger_finding",
                        "ledger_verification",
                        "ledger_year",
                        "closed_assessment")
                .forEach(table -> sql.update("delete from " + table));
        Path folder = checkpoints.archive().note(1).getParent();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Stream.of("an", "bo").forEach(member -> post(member, "course:1"));
        assertThat(watch().verification().findings()).isEmpty();
        sql.update("update ledger_entry set hundredths = 900 where member_id = 'bo'");
    }

    @ParameterizedTest
    @EnumSource
    void whateverStandsInARow(Row row) {
        sql.update(row.statement);

        List<Finding> found = watch().verification().findings();

        assertThat(found).extracting(Finding::reason).contains(row.found);
        assertThat(found).as("what else is wrong").contains(new Finding(Reason.WRONG_HASH, "bo", 1));
        assertThat(alarms.open()).extracting(Alarms.Open::finding).containsAll(found);
        assertThat(alarms.concern(new MemberId("bo"))).isTrue();
    }

    /** What can't be read any more is not computed again either. */
    @Test
    void anUnreadableEntryOfAClosedYear() {
        mendBo();
        closeKeepingAn();
        sql.update("update ledger_entry set category = '' where member_id = 'an'");

        assertThat(watch().verification().findings())
                .contains(new Finding(Reason.UNREADABLE, "an", 1))
                .extracting(Finding::member)
                .containsOnly("an");
    }

    /** However well it is hashed. */
    @Test
    void anEntryOfMoreThanAnyYearCanHold() {
        post("an", "course:2");
        var forger = new Forger(sql);
        var chain = forger.chain("an");
        chain.set(1, chain.getLast().with(content -> Forger.worth(content, Integer.MAX_VALUE)));
        forger.replace("an", chain);

        assertThat(watch().verification().findings())
                .contains(new Finding(Reason.UNREADABLE, "an", 2), new Finding(Reason.WRONG_HASH, "bo", 1));
    }

    /** Also where somebody has closed its alarm, saying that they look into it. */
    @Test
    void noYearIsClosedOverAPastThatIsNotAsItWasWritten() {
        assertThat(years.closed()).isEmpty();
        ApplicationClock.at(JANUARY, () -> fresh.run(() -> years.close(2026, new MemberId("admin"))));

        assertThat(night.close(2026).orElseThrow().isAsWritten()).isFalse();
        assertThat(night.assessAndClose(2026).orElseThrow().checkpoint())
                .as("changed while the year was being closed")
                .isEmpty();
        assertThat(checkpoints.isClosed(2026)).isFalse();

        mendBo();
        assertThat(night.close(2026).orElseThrow().checkpoint()).isPresent();
        assertThat(checkpoints.isClosed(2026)).isTrue();
    }

    /** Two nodes at once: the second signs an ordinary checkpoint. */
    @Test
    void aYearIsClosedOnce() {
        mendBo();
        closeKeepingAn();

        assertThat(night.assessAndClose(2026).orElseThrow().checkpoint())
                .hasValueSatisfying(later -> assertThat(later.closes()).isZero());
    }

    private void mendBo() {
        sql.update("update ledger_entry set hundredths = 100 where member_id = 'bo'");
    }

    private void closeKeepingAn() {
        ApplicationClock.at(JANUARY, () -> fresh.run(() -> years.close(2026, new MemberId("admin"))));
        sql.update("insert into closed_assessment (member_id, book_year, facts, chain_length, digest)"
                + " select 'an', 2026, '{}', 1, hash from ledger_entry where member_id = 'an'");
        MadeUpClose.sign(beans, 2026);
    }

    private NightWatch.Night watch() {
        return night.run().orElseThrow();
    }

    private void post(String member, String source) {
        transactions.executeWithoutResult(status -> ledger.append(new Content(
                Kind.POSTING,
                new MemberId(member),
                source,
                2026,
                ClassHours.of(1),
                Category.COLLECTIVE,
                Tags.NONE,
                Strength.ATTESTED,
                new Localised("防汛安全", "Flood safety"),
                null,
                new OrganisationId("east"),
                LocalDate.of(2026, 6, 1),
                null,
                null,
                policies.inForceOn(LocalDate.of(2026, 6, 1)).ref(),
                new MemberId("leader"),
                null)));
    }
}
