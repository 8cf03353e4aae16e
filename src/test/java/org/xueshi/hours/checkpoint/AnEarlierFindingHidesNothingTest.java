package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.Strength;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Forger;
import org.xueshi.hours.ledger.Forger.Said;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.testing.DatabaseTest;

/**
 * L5: a policy that was edited is found at everybody's first entry. What somebody does to a later one is found all the
 * same, nothing of it is signed, and the nights after it go on signing what is right.
 */
@DatabaseTest
class AnEarlierFindingHidesNothingTest {

    private static final int ENTRIES = 8;
    private static final int TOUCHED = 5;
    private static final String MEMBER = "member";

    @Autowired
    NightWatch night;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate sql;

    /** What is done to the fifth entry. */
    enum Deed {
        EDITED(Reason.WRONG_HASH) {
            @Override
            void apply(JdbcTemplate sql) {
                sql.update("update ledger_entry set hundredths = 900 where seq = ? and member_id = ?", TOUCHED, MEMBER);
            }
        },
        RE_CHAINED(Reason.REWRITTEN) {
            @Override
            void apply(JdbcTemplate sql) {
                var forger = new Forger(sql);
                List<Said> chain = forger.chain(MEMBER);
                chain.set(TOUCHED - 1, chain.get(TOUCHED - 1).with(content -> Forger.worth(content, 900)));
                forger.replace(MEMBER, chain);
            }
        },
        CUT_OFF(Reason.MISSING) {
            @Override
            void apply(JdbcTemplate sql) {
                sql.update("delete from ledger_entry where seq >= ? and member_id = ?", TOUCHED, MEMBER);
            }
        };

        private final Reason found;

        Deed(Reason found) {
            this.found = found;
        }

        abstract void apply(JdbcTemplate sql);
    }

    @BeforeEach
    void aSignedLedgerOfARuleThatNobodyFiled() throws IOException {
        Stream.of("ledger_entry", "ledger_leaf", "ledger_checkpoint", "ledger_block", "ledger_finding")
                .forEach(table -> sql.update("delete from " + table));
        Path folder = checkpoints.archive().note(1).getParent();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        IntStream.range(0, ENTRIES).forEach(n -> post("course:" + n));
        assertThat(watch().verification().findings()).containsExactly(finding(Reason.POLICY_CHANGED, 1));
    }

    @ParameterizedTest
    @EnumSource
    void bothAreFoundAndNothingOfItIsSigned(Deed deed) {
        Sha256 root = root();
        deed.apply(sql);

        assertThat(watch().verification().findings())
                .containsExactly(finding(deed.found, TOUCHED), finding(Reason.POLICY_CHANGED, 1));
        assertThat(root()).isEqualTo(root);

        post("course:later");
        assertThat(watch().checkpoint()).map(Checkpoint::number).contains(3);
        assertThat(root()).isEqualTo(root);
        assertThat(watch().checkpoint()).map(Checkpoint::number).contains(4);
    }

    @Test
    void thoseWhosePastWasChangedAreNotCrowdedOut() {
        var findings = new Findings();
        IntStream.range(0, Verifier.MOST_FINDINGS + 1)
                .mapToObj(n -> new Finding(Reason.POLICY_CHANGED, "member-" + n, 1))
                .forEach(findings::add);
        findings.add(finding(Reason.REWRITTEN, TOUCHED));
        findings.add(new Finding(Reason.WRONG_ROOT, null, 1));

        assertThat(findings.all())
                .hasSize(Verifier.MOST_FINDINGS + 1)
                .startsWith(new Finding(Reason.WRONG_ROOT, null, 1), finding(Reason.REWRITTEN, TOUCHED));
    }

    private static Finding finding(Reason reason, int sequence) {
        return new Finding(reason, MEMBER, sequence);
    }

    private NightWatch.Night watch() {
        return night.run().orElseThrow();
    }

    private Sha256 root() {
        return Sha256.stored(
                sql.queryForObject("select root from ledger_checkpoint order by number desc limit 1", byte[].class));
    }

    private void post(String source) {
        transactions.executeWithoutResult(status -> ledger.append(new Content(
                Kind.POSTING,
                new MemberId(MEMBER),
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
                new PolicyRef("default", 1, Sha256.of("default")),
                new MemberId("leader"),
                null)));
    }
}
