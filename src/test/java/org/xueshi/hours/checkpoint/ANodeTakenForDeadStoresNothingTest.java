package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.Strength;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.testing.DatabaseTest;

/** L5: whoever was at a checkpoint so long that another node made it may go on, but changes nothing any more. */
@DatabaseTest
class ANodeTakenForDeadStoresNothingTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    StoredCheckpoints stored;

    @Autowired
    Verifier verifier;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theOthersCheckpointStandsAndTheLedgerIsFoundRight() throws IOException {
        List<Content> each = IntStream.range(0, StoredLeaves.TOGETHER)
                .mapToObj(ANodeTakenForDeadStoresNothingTest::posting)
                .toList();
        transactions.executeWithoutResult(status -> ledger.append(each));

        try (var late = checkpoints.begin(0)) {
            goThrough(late);
            try (var other = checkpoints.begin(0)) {
                goThrough(other);
                Checkpoint made = other.sign();
                byte[] archived = Files.readAllBytes(checkpoints.archive().deltas(made.number()));

                assertThatThrownBy(() -> late.sign()).isInstanceOf(IllegalStateException.class);

                assertThat(stored.last()).isEqualTo(made.number());
                assertThat(checkpoints.archive().deltas(made.number())).hasBinaryContent(archived);
                assertThat(verifier.verify(checkpoints.archive(), (state, finding) -> {})
                                .findings())
                        .as("besides that nobody filed the policy of these entries")
                        .extracting(Finding::reason)
                        .containsOnly(Finding.Reason.POLICY_CHANGED);
            }
        }
    }

    private void goThrough(Checkpoints.Making making) {
        verifier.verify(checkpoints.archive(), (state, finding) -> making.add(state));
    }

    private static Content posting(int member) {
        return new Content(
                Kind.POSTING,
                new MemberId("member-%04d".formatted(member)),
                "course:1",
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
                null);
    }
}
