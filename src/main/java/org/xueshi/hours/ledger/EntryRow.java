package org.xueshi.hours.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/** How an {@link Entry} stands in its row: every column is part of what is hashed, and nothing else is in the row. */
public final class EntryRow implements RowMapper<Entry> {

    /** In the order that this class reads and writes them. */
    public static final String COLUMNS =
            "member_id, seq, source, kind, book_year, hundredths, category, tags, strength,"
                    + " title_zh, title_en, organiser_id, organiser_level, branch_id, activity_day, claim_id, evidence_digest,"
                    + " policy_id, policy_version, policy_digest, decided_by, posted_at_ms, amends, reason, prev_hash, hash";

    static final String INSERT =
            "insert into ledger_entry (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    /**
     * A row before anybody asks whether it can be an entry's.
     *
     * @param entry null if it can't
     */
    public record Unread(
            String member, int sequence, @Nullable Entry entry) {}

    static Object[] values(Entry entry) {
        Content of = entry.content();
        var organiser = of.organiser();
        var cause = of.cause();
        return new Object[] {
            of.member().value(),
            entry.sequence(),
            of.source(),
            of.kind().name(),
            of.year(),
            of.amount().hundredths(),
            of.category().key(),
            of.tags().toString(),
            of.strength().name(),
            of.title().zh(),
            of.title().en(),
            organiser == null ? null : organiser.id().value(),
            organiser == null ? null : organiser.level().name(),
            of.branch().value(),
            of.day(),
            of.claim() == null ? null : of.claim().value(),
            of.evidence() == null ? null : of.evidence().bytes(),
            of.policy().id(),
            of.policy().version(),
            of.policy().digest().bytes(),
            of.decidedBy() == null ? null : of.decidedBy().value(),
            entry.postedAt().toEpochMilli(),
            cause == null ? null : cause.of(),
            cause == null ? null : cause.reason(),
            entry.previous().bytes(),
            entry.hash().bytes()
        };
    }

    /** Tells apart a row that no entry can have, whatever was done to it. */
    public static Unread unread(ResultSet row, int number) throws SQLException {
        Entry entry;
        try {
            entry = read(row);
        } catch (RuntimeException | SQLException impossible) {
            // A broken connection is none of these: it fails once more just below.
            entry = null;
        }
        return new Unread(row.getString(1), row.getInt(2), entry);
    }

    @Override
    public Entry mapRow(ResultSet row, int number) throws SQLException {
        return read(row);
    }

    /** Refused by the records' own checks if the values can't be an entry's. */
    private static Entry read(ResultSet row) throws SQLException {
        var content = new Content(
                Kind.valueOf(row.getString(4)),
                new MemberId(row.getString(1)),
                row.getString(3),
                row.getInt(5),
                new ClassHours(row.getInt(6)),
                new Category(row.getString(7)),
                Tags.read(row.getString(8)),
                Strength.valueOf(row.getString(9)),
                new Localised(row.getString(10), row.getString(11)),
                organiser(row.getString(12), row.getString(13)),
                new OrganisationId(row.getString(14)),
                row.getObject(15, LocalDate.class),
                row.getString(16) == null ? null : new ClaimId(row.getString(16)),
                row.getBytes(17) == null ? null : Sha256.stored(row.getBytes(17)),
                new PolicyRef(row.getString(18), row.getInt(19), Sha256.stored(row.getBytes(20))),
                row.getString(21) == null ? null : new MemberId(row.getString(21)),
                cause(row.getObject(23, Integer.class), row.getString(24)));
        return new Entry(
                row.getInt(2),
                content,
                Instant.ofEpochMilli(row.getLong(22)),
                Sha256.stored(row.getBytes(25)),
                Sha256.stored(row.getBytes(26)));
    }

    private static @Nullable Organiser organiser(@Nullable String id, @Nullable String level) {
        if (id == null && level == null) {
            return null;
        }
        if (id == null || level == null) {
            throw new IllegalArgumentException("an organiser without its level, or a level without organiser");
        }
        return new Organiser(new OrganisationId(id), OrganisationLevel.valueOf(level));
    }

    private static @Nullable Cause cause(@Nullable Integer of, @Nullable String reason) {
        if (of == null && reason == null) {
            return null;
        }
        if (of == null || reason == null) {
            throw new IllegalArgumentException("a cause without reason, or a reason without cause");
        }
        return new Cause(of, reason);
    }
}
