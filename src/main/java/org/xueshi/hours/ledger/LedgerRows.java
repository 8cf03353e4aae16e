package org.xueshi.hours.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;

/** The rows of the ledger. Adds and reads; there is no statement that changes or deletes one (L1). */
@Component
class LedgerRows {

    /** As many rows as one statement adds or asks for. */
    static final int TOGETHER = 500;

    /** As many places as one statement lists: the embedded database holds each row it looks at against the whole list. */
    static final int LISTED = 50;

    private static final String SELECT = "select " + EntryRow.COLUMNS + " from ledger_entry where member_id = ? ";
    private static final EntryRow ROW = new EntryRow();

    private final JdbcTemplate jdbc;

    LedgerRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a member's chain ends. */
    record Head(String member, int sequence, Sha256 hash) {}

    /** In the caller's transaction; two entries for one place in a chain collide in the primary key (L2). */
    void add(List<Entry> entries) {
        jdbc.batchUpdate(EntryRow.INSERT, entries, TOGETHER, LedgerRows::bind);
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        Object[] values = EntryRow.values(entry);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    Optional<Entry> bySource(String member, String source) {
        return jdbc.query(SELECT + "and source = ?", ROW, member, source).stream()
                .findFirst();
    }

    /** What a posting is told from another by. */
    record Place(String member, String source) {
        static Place of(Content content) {
            return new Place(content.member().value(), content.source());
        }
    }

    /** Those of these postings that are there. */
    List<Entry> at(Collection<Place> places) {
        return parts(
                places,
                some -> jdbc.query(
                        "select " + EntryRow.COLUMNS + " from ledger_entry where (member_id, source) in ("
                                + String.join(",", Collections.nCopies(some.size(), "(?,?)")) + ")",
                        ROW,
                        some.stream()
                                .flatMap(place -> Stream.of(place.member(), place.source()))
                                .toArray()));
    }

    /** The ends of these members' chains, for those that have one. */
    List<Head> heads(Collection<String> members) {
        return parts(
                members,
                some -> jdbc.query(
                        "select e.member_id, e.seq, e.hash from ledger_entry e join (select member_id, max(seq) as last"
                                + " from ledger_entry where member_id in (" + marks(some.size())
                                + ") group by member_id) ends on ends.member_id = e.member_id and ends.last = e.seq",
                        (row, number) -> new Head(row.getString(1), row.getInt(2), Sha256.stored(row.getBytes(3))),
                        some.toArray()));
    }

    private static <A, B> List<B> parts(Collection<A> all, Function<List<A>, List<B>> ask) {
        return all.stream()
                .gather(Gatherers.windowFixed(LISTED))
                .flatMap(some -> ask.apply(some).stream())
                .toList();
    }

    Optional<Entry> at(MemberId member, int sequence) {
        return jdbc.query(SELECT + "and seq = ?", ROW, member.value(), sequence).stream()
                .findFirst();
    }

    /** The chain after that place, in order, unread: what is impossible in a row is for the reader to say. */
    List<EntryRow.Unread> chain(String member, int after, int limit) {
        return jdbc.query(SELECT + "and seq > ? order by seq limit ?", EntryRow::unread, member, after, limit);
    }

    /** Rows of the members after that one, by member and place, unread. */
    List<EntryRow.Unread> after(String member, int limit) {
        return jdbc.query(
                "select " + EntryRow.COLUMNS + " from ledger_entry where member_id > ? order by member_id, seq limit ?",
                EntryRow::unread,
                member,
                limit);
    }

    /** The one source of a year's totals (L4). */
    List<Entry> ofYear(MemberId member, int year, int limit) {
        return jdbc.query(SELECT + "and book_year = ? order by seq limit ?", ROW, member.value(), year, limit);
    }

    /** Several years, for windows that are longer than one. */
    List<Entry> ofYears(MemberId member, int from, int to, int limit) {
        return jdbc.query(
                SELECT + "and book_year between ? and ? order by seq limit ?", ROW, member.value(), from, to, limit);
    }

    /** The same of several members. */
    List<Entry> ofYears(Collection<String> members, int from, int to) {
        return parts(
                members,
                some -> jdbc.query(
                        "select " + EntryRow.COLUMNS + " from ledger_entry where member_id in (" + marks(some.size())
                                + ") and book_year between ? and ? order by member_id, seq",
                        ROW,
                        Stream.concat(some.stream(), Stream.of(from, to)).toArray()));
    }

    /** Of all members from one up to another. */
    List<EntryRow.Unread> ofYears(String first, String last, int from, int to) {
        return jdbc.query(
                "select " + EntryRow.COLUMNS + " from ledger_entry where member_id between ? and ?"
                        + " and book_year between ? and ? order by member_id, seq",
                EntryRow::unread,
                first,
                last,
                from,
                to);
    }

    List<Entry> newestOfYear(MemberId member, int year, int offset, int limit) {
        return jdbc.query(
                SELECT + "and book_year = ? order by seq desc limit ? offset ?",
                ROW,
                member.value(),
                year,
                limit,
                offset);
    }

    int countAfter(String member, int sequence, int year) {
        Integer count = jdbc.queryForObject(
                "select count(*) from ledger_entry where member_id = ? and seq > ? and (? = 0 or book_year = ?)",
                Integer.class,
                member,
                sequence,
                year,
                year);
        return count == null ? 0 : count;
    }

    List<Integer> years(MemberId member) {
        return jdbc.queryForList(
                "select distinct book_year from ledger_entry where member_id = ? order by book_year desc",
                Integer.class,
                member.value());
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
