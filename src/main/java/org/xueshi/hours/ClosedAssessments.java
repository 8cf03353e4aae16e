package org.xueshi.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.common.ReadAhead;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.AssessmentEncoding;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.NoPolicyRefused;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What closed years were assessed to (L7): of each member the facts as they were known at the close, how far their chain went,
 * and the digest of the assessment's bytes. A later change of facts, or a late entry, changes nothing in a closed year.
 * Trusted callers only.
 */
@Component
public class ClosedAssessments {

    /** Members whose facts and entries are read together. */
    private static final int MEMBERS = 250;

    private static final String KEPT = "select member_id, facts, declared, chain_length, digest from closed_assessment";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final Policies policies;
    private final Directory directory;
    private final Subjects subjects;
    private final FreshTransactions transactions;
    private final JdbcTemplate jdbc;

    ClosedAssessments(
            Ledger ledger,
            Policies policies,
            Directory directory,
            Subjects subjects,
            FreshTransactions transactions,
            JdbcTemplate jdbc) {
        this.ledger = ledger;
        this.policies = policies;
        this.directory = directory;
        this.subjects = subjects;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * What a closed year was assessed to.
     *
     * @param asWritten whether computing it again gives the very bytes of the close
     */
    public record Closed(Assessment assessment, boolean asWritten) {}

    /** Members in the order of their ids, with what their assessment is computed from. */
    private record Page(List<MemberId> members, Map<MemberId, Subject> subjects, Map<MemberId, List<Entry>> entries) {}

    /** Assesses everybody who belonged somewhere on the year's last day; those who have been are left alone. */
    public void freeze(int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        RuleBook book = policies.inUse();
        directory
                .root()
                .map(Organisation::id)
                .ifPresent(root -> ReadAhead.pages(
                        page(root, null, last, book),
                        page -> page(root, page.members().getLast(), last, book),
                        page -> keep(page, book, last)));
    }

    private Optional<Page> page(OrganisationId root, @Nullable MemberId after, LocalDate last, RuleBook book) {
        List<MemberId> members = directory.idsOf(root, last, after, MEMBERS);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(
                        members,
                        subjects.of(members),
                        ledger.ofYears(members, last.getYear() - book.yearsBack(), last.getYear())));
    }

    private void keep(Page page, RuleBook book, LocalDate last) {
        transactions.run(() -> {
            Set<MemberId> kept = kept(page.members(), last.getYear());
            List<Object[]> rows = page.subjects().values().stream()
                    .filter(subject -> !kept.contains(subject.facts().member()))
                    .map(subject -> row(
                            book,
                            subject,
                            page.entries().getOrDefault(subject.facts().member(), List.of()),
                            last))
                    .toList();
            return jdbc.batchUpdate(
                            "insert into closed_assessment (member_id, book_year, facts, declared, chain_length, digest)"
                                    + " values (?,?,?,?,?,?)",
                            rows)
                    .length;
        });
    }

    private Set<MemberId> kept(List<MemberId> members, int year) {
        Object[] values = Stream.concat(members.stream().map(MemberId::value), Stream.of(year))
                .toArray();
        return Set.copyOf(jdbc.query(
                "select member_id from closed_assessment where member_id in ("
                        + String.join(",", Collections.nCopies(members.size(), "?")) + ") and book_year = ?",
                (row, number) -> new MemberId(row.getString(1)),
                values));
    }

    private static @Nullable Object[] row(RuleBook book, Subject subject, List<Entry> entries, LocalDate last) {
        return new @Nullable Object[] {
            subject.facts().member().value(),
            last.getYear(),
            JSON.writeValueAsString(subject.facts()),
            subject.declared().isEmpty() ? null : JSON.writeValueAsString(subject.declared()),
            entries.stream().mapToInt(Entry::sequence).max().orElse(0),
            digest(assess(book, subject, entries, last)).bytes()
        };
    }

    private static Assessment assess(RuleBook book, Subject subject, List<Entry> entries, LocalDate last) {
        return Requirement.assess(
                book, subject, entries.stream().map(Credit::of).toList(), last);
    }

    private static Sha256 digest(Assessment assessment) {
        return Sha256.of(AssessmentEncoding.bytes(assessment));
    }

    /** The member's closed year, computed again from what was kept; nothing if the year is open. */
    public Optional<Closed> of(MemberId member, int year) {
        RuleBook book = policies.inUse();
        return row(member, year)
                .map(kept -> computed(kept, year, ledger.ofYears(member, year - book.yearsBack(), year), book));
    }

    private static Closed computed(Kept kept, int year, List<Entry> entries, RuleBook book) {
        List<Entry> known = entries.stream()
                .filter(entry -> entry.sequence() <= kept.chainLength())
                .toList();
        Assessment assessment = assess(book, kept.subject(), known, LocalDate.of(year, Month.DECEMBER, 31));
        return new Closed(assessment, digest(assessment).equals(kept.digest()));
    }

    /** A closed year of a member. */
    public record MemberAndYear(MemberId member, int year) {}

    /** Closed years that can't be computed again to the bytes of the close, by year and member; at most so many. */
    public List<MemberAndYear> changed(int most) {
        RuleBook book = policies.inUse();
        var changed = new ArrayList<MemberAndYear>();
        for (int year : jdbc.queryForList(
                "select distinct book_year from closed_assessment order by book_year", Integer.class)) {
            List<Kept> some = after("", year);
            while (!some.isEmpty() && changed.size() < most) {
                Map<MemberId, List<Entry>> entries =
                        ledger.ofYears(some.stream().map(Kept::member).toList(), year - book.yearsBack(), year);
                some.stream()
                        .filter(kept ->
                                !computesAsWritten(kept, year, entries.getOrDefault(kept.member(), List.of()), book))
                        .limit((long) most - changed.size())
                        .forEach(kept -> changed.add(new MemberAndYear(kept.member(), year)));
                some = after(some.getLast().member().value(), year);
            }
        }
        return List.copyOf(changed);
    }

    /** Rules that are gone, or kept facts that nobody can read any more, don't give the bytes either. */
    private static boolean computesAsWritten(Kept kept, int year, List<Entry> entries, RuleBook book) {
        try {
            return computed(kept, year, entries, book).asWritten();
        } catch (NoPolicyRefused | JacksonException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** @param declared null if no facts from outside were known */
    private record Kept(
            MemberId member, String facts, @Nullable String declared, int chainLength, Sha256 digest) {

        static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(
                    new MemberId(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    Sha256.stored(row.getBytes(5)));
        }

        Subject subject() {
            return new Subject(
                    JSON.readValue(facts, MemberFacts.class),
                    declared == null ? List.of() : List.of(JSON.readValue(declared, DeclaredFact[].class)));
        }
    }

    private Optional<Kept> row(MemberId member, int year) {
        return jdbc.query(KEPT + " where member_id = ? and book_year = ?", Kept::read, member.value(), year).stream()
                .findFirst();
    }

    private List<Kept> after(String member, int year) {
        return jdbc.query(
                KEPT + " where book_year = ? and member_id > ? order by member_id limit " + MEMBERS,
                Kept::read,
                year,
                member);
    }
}
