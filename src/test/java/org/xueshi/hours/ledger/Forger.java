package org.xueshi.hours.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;

/** Somebody with full rights on the database who knows how entries are hashed: forges whole chains that hold together. */
public final class Forger {

    private final JdbcTemplate sql;

    public Forger(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What an entry says and when it was written, without its place and hash. */
    public record Said(Content content, Instant at) {

        public Said with(UnaryOperator<Content> change) {
            return new Said(change.apply(content), at);
        }
    }

    public List<Said> chain(String member) {
        return sql.query(
                "select " + EntryRow.COLUMNS + " from ledger_entry where member_id = ? order by seq",
                (row, n) -> {
                    Entry entry = new EntryRow().mapRow(row, n);
                    return new Said(entry.content(), entry.postedAt());
                },
                member);
    }

    /** Puts this in place of the member's chain, with numbers and hashes as they have to be. */
    public List<Entry> replace(String member, List<Said> chain) {
        sql.update("delete from ledger_entry where member_id = ?", member);
        List<Entry> sealed = new ArrayList<>();
        Sha256 head = Sha256.NONE;
        for (Said said : chain) {
            Entry entry = Entry.seal(sealed.size() + 1, said.content(), said.at(), head);
            sql.update(EntryRow.INSERT, EntryRow.values(entry));
            sealed.add(entry);
            head = entry.hash();
        }
        return sealed;
    }

    /** Makes one entry's hash fit what it now says, and leaves those after it alone. */
    public void rehash(String member, int sequence) {
        Entry entry = sql.query(
                        "select " + EntryRow.COLUMNS + " from ledger_entry where member_id = ? and seq = ?",
                        new EntryRow(),
                        member,
                        sequence)
                .getFirst();
        Entry fitting = Entry.seal(sequence, entry.content(), entry.postedAt(), entry.previous());
        sql.update(
                "update ledger_entry set hash = ? where member_id = ? and seq = ?",
                fitting.hash().bytes(),
                member,
                sequence);
    }

    /** The same with another amount. */
    public static Content worth(Content content, int hundredths) {
        return copy(content, content.member(), content.source(), new ClassHours(hundredths));
    }

    /** The same from another source. */
    public static Content from(Content content, String source) {
        return copy(content, content.member(), source, content.amount());
    }

    /** The same of another member. */
    public static Content of(Content content, String member) {
        return copy(content, new MemberId(member), content.source(), content.amount());
    }

    private static Content copy(Content c, MemberId member, String source, ClassHours amount) {
        return new Content(
                c.kind(),
                member,
                source,
                c.year(),
                amount,
                c.category(),
                c.tags(),
                c.strength(),
                c.title(),
                c.organiser(),
                c.branch(),
                c.day(),
                c.claim(),
                c.evidence(),
                c.policy(),
                c.decidedBy(),
                c.cause());
    }
}
