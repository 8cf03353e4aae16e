package org.xueshi.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final Policies policies;
    private final Directory directory;
    private final FreshTransactions transactions;
    private final JdbcTemplate jdbc;

    ClosedAssessments(
            Ledger ledger, Policies policies, Directory directory, FreshTransactions transactions, JdbcTemplate jdbc) {
        this.ledger = ledger;
        this.policies = policies;
        this.directory = directory;
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
    private record Page(List<MemberId> members, Map<MemberId, MemberFacts> facts, Map<MemberId, List<Entry>> entries) {}

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
                        directory.factsOf(members),
                        ledger.ofYears(members, last.getYear() - book.yearsBack(), last.getYear())));
    }

    private void keep(Page page, RuleBook book, LocalDate last) {
        transactions.run(() -> {
            Set<MemberId> kept = kept(page.members(), last.getYear());
            List<Object[]> rows = page.members().stream()
                    .filter(member -> !kept.contains(member))
                    .map(page.facts()::get)
                    .filter(Objects::nonNull)
                    .map(facts -> row(book, facts, page.entries().getOrDefault(facts.member(), List.of()), last))
                    .toList();
            return jdbc.batchUpdate(
                            "insert into closed_assessment (member_id, book_year, facts, chain_length, digest)"
                                    + " values (?,?,?,?,?)",
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

    private static Object[] row(RuleBook book, MemberFacts facts, List<Entry> entries, LocalDate last) {
        return new Object[] {
            facts.member().value(),
            last.getYear(),
            JSON.writeValueAsString(facts),
            entries.stream().mapToInt(Entry::sequence).max().orElse(0),
            digest(assess(book, facts, entries, last)).bytes()
        };
    }

    private static Assessment assess(RuleBook book, MemberFacts facts, List<Entry> entries, LocalDate last) {
        return Requirement.assess(
                book, Subject.of(facts), entries.stream().map(Credit::of).toList(), last);
    }

    private static Sha256 digest(Assessment assessment) {
        return Sha256.of(AssessmentEncoding.bytes(assessment));
    }

    /** The member's closed year, computed again from what was kept; nothing if the year is open. */
    public Optional<Closed> of(MemberId member, int year) {
        return row(member, year).map(kept -> {
            RuleBook book = policies.inUse();
            List<Entry> entries = ledger.ofYears(member, year - book.yearsBack(), year).stream()
                    .filter(entry -> entry.sequence() <= kept.chainLength())
                    .toList();
            MemberFacts facts = JSON.readValue(kept.facts(), MemberFacts.class);
            Assessment assessment = assess(book, facts, entries, LocalDate.of(year, Month.DECEMBER, 31));
            return new Closed(assessment, digest(assessment).equals(kept.digest()));
        });
    }

    private record Kept(String facts, int chainLength, Sha256 digest) {}

    private Optional<Kept> row(MemberId member, int year) {
        return jdbc
                .query(
                        "select facts, chain_length, digest from closed_assessment where member_id = ? and book_year = ?",
                        (row, number) -> new Kept(row.getString(1), row.getInt(2), Sha256.stored(row.getBytes(3))),
                        member.value(),
                        year)
                .stream()
                .findFirst();
    }
}
