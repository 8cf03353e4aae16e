package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.testing.DatabaseTest;

/** L5: whoever goes through the leaves sees of each member the newest of every year, wherever a page of rows ends. */
@DatabaseTest
class LeavesAreReadMemberByMemberTest {

    @Autowired
    StoredLeaves leaves;

    @Autowired
    JdbcTemplate sql;

    private final Leaf anThen = leaf("an", 2025, 100);
    private final Leaf anNow = leaf("an", 2025, 200);
    private final Leaf anNext = leaf("an", 2026, 300);
    private final Leaf bo = leaf("bo", 2026, 400);
    private final Leaf coThen = leaf("co", 2025, 500);
    private final Leaf coNow = leaf("co", 2025, 600);

    private static Leaf leaf(String member, int year, int hundredths) {
        return new Leaf(new byte[Leaf.SALT_LENGTH], member, year, hundredths, 1, 1, Sha256.of(member + hundredths));
    }

    @BeforeEach
    void threeMembersAtThreeCheckpoints() {
        empty();
        leaves.add(List.of(anThen, coThen), 1);
        leaves.add(List.of(anNow, anNext, bo), 2);
        leaves.add(List.of(coNow), 3);
    }

    @AfterEach
    void empty() {
        sql.update("delete from ledger_leaf");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void theNewestOfEveryYearIsSeenOnce(int limit) {
        assertThat(all(2, limit)).containsExactly(anNow, anNext, bo, coThen);
        assertThat(all(3, limit)).containsExactly(anNow, anNext, bo, coNow);
    }

    @Test
    void whatACheckpointDidNotKnowIsLeftOut() {
        assertThat(all(1, 2)).containsExactly(anThen, coThen);
        assertThat(all(0, 2)).isEmpty();
    }

    private List<Leaf> all(int checkpoint, int limit) {
        List<Leaf> all = new ArrayList<>();
        List<Stored> some = leaves.after("", checkpoint, limit);
        while (!some.isEmpty()) {
            some.forEach(stored -> all.add(stored.leaf()));
            some = leaves.after(some.getLast().leaf().member(), checkpoint, limit);
        }
        return all;
    }
}
