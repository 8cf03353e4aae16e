package org.xueshi.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
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
import org.xueshi.people.Member;
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

    /** Assesses everybody who belonged somewhere on the year's last day; those who have been are left alone. */
    public void freeze(int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Optional<OrganisationId> root = directory.root().map(Organisation::id);
        int offset = 0;
        List<Member> some =
                root.map(top -> directory.membersOf(top, last, 0, MEMBERS)).orElse(List.of());
        while (!some.isEmpty()) {
            freeze(some.stream().map(Member::id).toList(), year, last);
            offset += some.size();
            some = directory.membersOf(root.orElseThrow(), last, offset, MEMBERS);
        }
    }

    private void freeze(List<MemberId> members, int year, LocalDate last) {
        RuleBook book = policies.inUse();
        Map<MemberId, Subject> about = subjects.of(members);
        Map<MemberId, List<Entry>> entries = ledger.ofYears(members, year - book.yearsBack(), year);
        transactions.run(() -> {
            for (MemberId member : members) {
                if (row(member, year).isEmpty()) {
                    keep(book, about.get(member), entries.getOrDefault(member, List.of()), year, last);
                }
            }
            return year;
        });
    }

    private void keep(
            RuleBook book,
            @org.jspecify.annotations.Nullable Subject subject,
            List<Entry> entries,
            int year,
            LocalDate last) {
        if (subject == null) {
            return;
        }
        Assessment assessment = assess(book, subject, entries, last);
        jdbc.update(
                "insert into closed_assessment (member_id, book_year, facts, declared, chain_length, digest)"
                        + " values (?,?,?,?,?,?)",
                subject.facts().member().value(),
                year,
                JSON.writeValueAsString(subject.facts()),
                subject.declared().isEmpty() ? null : JSON.writeValueAsString(subject.declared()),
                entries.stream().mapToInt(Entry::sequence).max().orElse(0),
                digest(assessment).bytes());
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
            MemberId member,
            String facts,
            @org.jspecify.annotations.Nullable String declared,
            int chainLength,
            Sha256 digest) {

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
