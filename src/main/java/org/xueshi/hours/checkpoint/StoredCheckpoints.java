package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;

/** The rows of checkpoints and of the newest tree's blocks. */
@Component
class StoredCheckpoints {

    private final JdbcTemplate jdbc;

    StoredCheckpoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the newest one; 0 before the first. */
    int last() {
        Integer last = jdbc.queryForObject("select max(number) from ledger_checkpoint", Integer.class);
        return last == null ? 0 : last;
    }

    /** When the newest one was signed. */
    Optional<Instant> lastAt() {
        return jdbc
                .queryForList("select at_ms from ledger_checkpoint order by number desc limit 1", Long.class)
                .stream()
                .findFirst()
                .map(Instant::ofEpochMilli);
    }

    /** Nothing if there is no such checkpoint, or what stands there is no note. */
    Optional<SignedNote> note(int number) {
        return jdbc.queryForList("select note from ledger_checkpoint where number = ?", String.class, number).stream()
                .findFirst()
                .flatMap(StoredCheckpoints::read);
    }

    private static Optional<SignedNote> read(String note) {
        try {
            return Optional.of(SignedNote.read(note));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Newest first, one page, without those that nobody can read. */
    List<SignedNote> newest(int offset, int limit) {
        return jdbc
                .queryForList(
                        "select note from ledger_checkpoint order by number desc limit ? offset ?",
                        String.class,
                        limit,
                        offset)
                .stream()
                .flatMap(note -> read(note).stream())
                .toList();
    }

    /**
     * Closed years, each with the checkpoint that closed it. What counts is what the notes sign; that the two agree is held
     * against each other in every verification.
     */
    Map<Integer, Integer> closes() {
        Map<Integer, Integer> closes = new HashMap<>();
        jdbc.query("select closed_year, number from ledger_checkpoint where closed_year is not null", row -> {
            closes.put(row.getInt(1), row.getInt(2));
        });
        return closes;
    }

    /** The year that the row says this checkpoint closed; 0 if none. */
    int closes(int number) {
        Integer year = jdbc.queryForObject(
                "select coalesce(max(closed_year), 0) from ledger_checkpoint where number = ?", Integer.class, number);
        return year == null ? 0 : year;
    }

    /** In the caller's transaction, with the tree's blocks in place of the one before's. */
    void add(Checkpoint checkpoint, SignedNote note, List<TreeBuilding.Block> blocks) {
        jdbc.update(
                "insert into ledger_checkpoint (number, leaves, root, closed_year, at_ms, note) values (?,?,?,?,?,?)",
                checkpoint.number(),
                checkpoint.size(),
                checkpoint.root().bytes(),
                checkpoint.closes() == 0 ? null : checkpoint.closes(),
                checkpoint.at().toEpochMilli(),
                note.toString());
        jdbc.update("delete from ledger_block");
        int[] number = {0};
        jdbc.batchUpdate(
                "insert into ledger_block (checkpoint_number, block_number, first_member, first_year, hash)"
                        + " values (?,?,?,?,?)",
                blocks,
                StoredLeaves.TOGETHER,
                (statement, block) -> {
                    statement.setInt(1, checkpoint.number());
                    statement.setInt(2, number[0]++);
                    statement.setString(3, block.firstMember());
                    statement.setInt(4, block.firstYear());
                    statement.setBytes(5, block.hash().bytes());
                });
    }

    void countersign(int number, SignedNote note) {
        jdbc.update("update ledger_checkpoint set note = ? where number = ?", note.toString(), number);
    }

    List<TreeBuilding.Block> blocks(int checkpoint) {
        return jdbc.query(
                "select first_member, first_year, hash from ledger_block where checkpoint_number = ?"
                        + " order by block_number",
                (row, n) -> new TreeBuilding.Block(row.getString(1), row.getInt(2), Sha256.stored(row.getBytes(3))),
                checkpoint);
    }
}
