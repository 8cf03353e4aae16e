package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/** L7: what a member's closed year was assessed to is signed with the close, so that no row of it changes unseen. */
@DatabaseTest
class WhatACloseKeptIsSignedTest {

    private static final Instant JANUARY = Instant.parse("2027-01-05T04:00:00Z");

    @Autowired
    NightWatch night;

    @Autowired
    Verifier verifier;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    BookYears years;

    @Autowired
    FreshTransactions fresh;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() throws IOException {
        Stream.of(
                        "ledger_entry",
                        "ledger_leaf",
                        "ledger_checkpoint",
                        "ledger_block",
                        "ledger_finding",
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
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from closed_assessment where member_id = 'bo' and book_year = 2026",
                "update closed_assessment set facts = '{}', digest = x'00'"
                        + " where member_id = 'bo' and book_year = 2026",
                "update closed_assessment set declared = '' where member_id = 'bo' and book_year = 2026",
                "update closed_assessment set chain_length = 7 where member_id = 'bo' and book_year = 2026",
                "update closed_assessment set member_id = 'ba' where member_id = 'bo' and book_year = 2026"
            })
    void aRowThatIsNotAsItWasIsFound(String change) {
        close(2025, "an", "bo");
        close(2026, "an", "bo", "co");
        assertThat(findings()).isEmpty();

        sql.update(change);

        assertThat(findings()).contains(assessedOtherwise("bo", 2026));
        assertThat(findings()).extracting(Finding::member).isSubsetOf("ba", "bo");
        assertThat(watch().checkpoint()).map(Checkpoint::number).contains(3);
        assertThat(findings()).as("nothing of it was signed").contains(assessedOtherwise("bo", 2026));
    }

    @Test
    void aRowThatTheCloseDidNotKnowIsFound() {
        close(2025, "an", "bo");
        close(2026, "an", "bo");

        keep("co", 2026);
        assertThat(findings()).containsExactly(assessedOtherwise("co", 2026));

        keep("co", 2024);
        assertThat(findings()).containsExactly(assessedOtherwise("co", 2024), assessedOtherwise("co", 2026));
    }

    /** A close of which no leaf tells was before there were any; from the next night on it is signed too. */
    @Test
    void anOlderCloseIsSignedInTheNextNight() {
        close(2025);
        keep("an", 2025);
        keep("bo", 2025);
        assertThat(findings()).isEmpty();
        watch();
        assertThat(findings()).isEmpty();

        sql.update("delete from closed_assessment where member_id = 'an'");

        assertThat(findings()).containsExactly(assessedOtherwise("an", 2025));
    }

    /** A close that was cut short has not assessed everybody: what there is isn't signed before its checkpoint. */
    @Test
    void whatIsKeptBeforeTheCheckpointOfTheCloseIsNotSignedYet() {
        ApplicationClock.at(JANUARY, () -> fresh.run(() -> years.close(2025, new MemberId("admin"))));
        keep("an", 2025);
        watch();
        close(2025, "bo");

        assertThat(findings()).isEmpty();
        sql.update("delete from closed_assessment where member_id = 'bo'");
        assertThat(findings()).containsExactly(assessedOtherwise("bo", 2025));
    }

    private void close(int year, String... members) {
        ApplicationClock.at(JANUARY, () -> {
            fresh.run(() -> years.close(year, new MemberId("admin")));
            List.of(members).forEach(member -> keep(member, year));
            assertThat(MadeUpClose.sign(beans, year).closes()).isEqualTo(year);
        });
    }

    private void keep(String member, int year) {
        sql.update(
                "insert into closed_assessment (member_id, book_year, facts, chain_length, digest) values (?,?,?,?,?)",
                member,
                year,
                "{\"member\":\"" + member + "\"}",
                0,
                Sha256.of(member + year).bytes());
    }

    private NightWatch.Night watch() {
        return night.run().orElseThrow();
    }

    private List<Finding> findings() {
        return verifier.verify(checkpoints.archive(), (state, wrong) -> {}).findings();
    }

    private static Finding assessedOtherwise(String member, int year) {
        return new Finding(Reason.ASSESSED_OTHERWISE, member, year);
    }
}
