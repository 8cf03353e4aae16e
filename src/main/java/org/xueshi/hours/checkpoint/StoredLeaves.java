package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;

/** The leaves of all trees: of each only where it differs from the tree before. */
@Component
class StoredLeaves {

    static final int TOGETHER = 500;

    /** Looked at together by whoever goes through all of them. */
    static final int ROWS = 4_000;

    private static final String COLUMNS =
            "member_id, book_year, since_checkpoint, hundredths, entries, last_seq, head, salt";

    private static final RowMapper<Stored> ROW = (row, number) -> new Stored(
            new Leaf(
                    salt(row.getBytes(8)),
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6),
                    Sha256.orNone(row.getBytes(7))),
            row.getInt(3));

    /** What can be no leaf's leads to another root: whoever goes through the rows has to come to the end. */
    private static byte[] salt(byte[] stored) {
        return stored.length == Leaf.SALT_LENGTH ? stored : new byte[Leaf.SALT_LENGTH];
    }

    private final JdbcTemplate jdbc;

    StoredLeaves(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A leaf, and the first checkpoint that had it. */
    record Stored(Leaf leaf, int since) {}

    void add(List<Leaf> leaves, int checkpoint) {
        jdbc.batchUpdate(
                "insert into ledger_leaf (" + COLUMNS + ") values (?,?,?,?,?,?,?,?)",
                leaves,
                TOGETHER,
                (statement, leaf) -> {
                    statement.setString(1, leaf.member());
                    statement.setInt(2, leaf.year());
                    statement.setInt(3, checkpoint);
                    statement.setInt(4, leaf.hundredths());
                    statement.setInt(5, leaf.entries());
                    statement.setInt(6, leaf.last());
                    statement.setBytes(7, leaf.head().bytes());
                    statement.setBytes(8, leaf.salt());
                });
    }

    /** Years of which that checkpoint's tree says what members were assessed to, see {@link ClosedRules}. */
    Set<Integer> assessedYears(int checkpoint) {
        return Set.copyOf(jdbc.queryForList(
                "select distinct book_year from ledger_leaf where member_id like ? and since_checkpoint <= ?",
                Integer.class,
                MemberState.OF_CLOSED_YEARS + "%",
                checkpoint));
    }

    /** What an attempt left behind that was cut off before its checkpoint was signed. */
    void forgetAfter(int checkpoint) {
        jdbc.update("delete from ledger_leaf where since_checkpoint > ?", checkpoint);
        jdbc.update("delete from ledger_block where checkpoint_number > ?", checkpoint);
    }

    /** Fails if another node has begun the checkpoint anew since this leaf was written: no two leaves have one salt. */
    void requireThere(Leaf leaf, int checkpoint) {
        Integer there = jdbc.queryForObject(
                "select count(*) from ledger_leaf where member_id = ? and book_year = ? and since_checkpoint = ?"
                        + " and salt = ?",
                Integer.class,
                leaf.member(),
                leaf.year(),
                checkpoint,
                leaf.salt());
        if (there == null || there == 0) {
            throw new IllegalStateException("another node has begun checkpoint " + checkpoint + " anew");
        }
    }

    /**
     * As of that checkpoint, of some members after that one, all that each has, by member and year; none if nobody follows.
     *
     * @param limit so many rows are looked at
     */
    List<Stored> after(String member, int checkpoint, int limit) {
        List<Stored> rows = jdbc.query(
                "select " + COLUMNS + " from ledger_leaf where member_id > ? and since_checkpoint <= ?"
                        + " order by member_id, book_year, since_checkpoint limit ?",
                ROW,
                member,
                checkpoint,
                limit);
        if (rows.size() < limit) {
            return newest(rows);
        }
        String cut = rows.getLast().leaf().member();
        List<Stored> whole =
                rows.stream().filter(row -> !row.leaf().member().equals(cut)).toList();
        return whole.isEmpty() ? of(cut, checkpoint) : newest(whole);
    }

    /** As of that checkpoint, those that a block of its tree holds; the next block is null behind the last one. */
    List<Leaf> ofBlock(TreeBuilding.Block block, TreeBuilding.@Nullable Block next, int checkpoint) {
        String rows = "select " + COLUMNS + " from ledger_leaf where since_checkpoint <= ?"
                + " and (member_id > ? or member_id = ? and book_year >= ?)";
        String order = " order by member_id, book_year, since_checkpoint";
        List<Stored> found = next == null
                ? jdbc.query(rows + order, ROW, checkpoint, block.firstMember(), block.firstMember(), block.firstYear())
                : jdbc.query(
                        rows + " and (member_id < ? or member_id = ? and book_year < ?)" + order,
                        ROW,
                        checkpoint,
                        block.firstMember(),
                        block.firstMember(),
                        block.firstYear(),
                        next.firstMember(),
                        next.firstMember(),
                        next.firstYear());
        return newest(found).stream().map(Stored::leaf).toList();
    }

    /** As of that checkpoint, of one member, by year. */
    List<Stored> of(String member, int checkpoint) {
        return newest(jdbc.query(
                "select " + COLUMNS + " from ledger_leaf where member_id = ? and since_checkpoint <= ?"
                        + " order by book_year, since_checkpoint",
                ROW,
                member,
                checkpoint));
    }

    private static List<Stored> newest(List<Stored> rows) {
        record Key(String member, int year) {}
        Map<Key, Stored> newest = new LinkedHashMap<>();
        rows.forEach(row -> newest.put(new Key(row.leaf().member(), row.leaf().year()), row));
        return new ArrayList<>(newest.values());
    }
}
