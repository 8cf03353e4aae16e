package org.xueshi.hours.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Merkle;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.Transcript.ProvenLeaf;
import org.xueshi.testing.DatabaseTest;

/** L6: a leaf's path is made from its block of 256 leaves and the hashes of the blocks, and leads to the root of the whole tree. */
@DatabaseTest
class AProofNeedsOneBlockOnlyTest {

    /** Two blocks and a part of a third; members have one or two years, so that blocks end within a member too. */
    private static final int LEAVES = 2 * TreeBuilding.BLOCK + 77;

    @Autowired
    LeafProofs proofs;

    @Autowired
    StoredLeaves leaves;

    @Autowired
    StoredCheckpoints checkpoints;

    @Autowired
    JdbcTemplate sql;

    @Test
    void eachLeadsToTheRoot() {
        List.of("ledger_leaf", "ledger_checkpoint", "ledger_block")
                .forEach(table -> sql.update("delete from " + table));
        List<Leaf> all = new ArrayList<>();
        var tree = new TreeBuilding();
        for (int n = 0; n < LEAVES; n++) {
            all.add(new Leaf(
                    new byte[Leaf.SALT_LENGTH],
                    "member-%05d".formatted((n + 1) / 2),
                    2025 + (n + 1) % 2,
                    n,
                    1,
                    1,
                    Sha256.of("head" + n)));
            tree.add(all.getLast());
        }
        leaves.add(all.subList(0, 300), 1);
        leaves.add(all.subList(300, LEAVES), 2);
        leaves.add(List.of(all.get(5)), 3);
        var checkpoint = new Checkpoint("here", LEAVES, tree.root(), 2, 0, Instant.EPOCH, Sha256.NONE);
        var mark = new SignedNote.Mark("here", new byte[68]);
        checkpoints.add(checkpoint, new SignedNote(checkpoint.text(), List.of(mark)), tree.blocks());

        List<ProvenLeaf> proven = proofs.of(all, 2);

        assertThat(proven).extracting(ProvenLeaf::leaf).isEqualTo(all);
        assertThat(proven)
                .allSatisfy(one -> assertThat(Merkle.root(one.leaf().hash(), one.index(), LEAVES, one.path()))
                        .isEqualTo(tree.root()));
        List.of("ledger_leaf", "ledger_checkpoint", "ledger_block")
                .forEach(table -> sql.update("delete from " + table));
    }
}
