package org.xueshi.hours.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ReadAhead;
import org.xueshi.hours.ledger.BookYears;
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
import org.xueshi.hours.year.StoredAssessments.Kept;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/**
 * What closed years were assessed to (L7): of each member the facts as they were known at the close, how far their chain went,
 * and the digest of the assessment's bytes. A later change of facts, or a late entry, changes nothing in a closed year.
 * Trusted callers only.
 */
@Component
public class ClosedAssessments {

    /** Members whose facts and entries are read together. */
    private static final int MEMBERS = 250;

    private final Ledger ledger;
    private final BookYears years;
    private final Policies policies;
    private final Directory directory;
    private final Subjects subjects;
    private final FreshTransactions transactions;
    private final StoredAssessments stored;

    ClosedAssessments(
            Ledger ledger,
            BookYears years,
            Policies policies,
            Directory directory,
            Subjects subjects,
            FreshTransactions transactions,
            StoredAssessments stored) {
        this.ledger = ledger;
        this.years = years;
        this.policies = policies;
        this.directory = directory;
        this.subjects = subjects;
        this.transactions = transactions;
        this.stored = stored;
    }

    /**
     * What a closed year was assessed to.
     *
     * @param asWritten whether computing it again gives the very bytes of the close
     */
    public record Closed(Assessment assessment, boolean asWritten) {}

    /** Members in the order of their ids, with what their assessment is computed from. */
    private record Page(
            List<MemberId> members, Map<MemberId, Subject> subjects, Map<String, Optional<List<Entry>>> entries) {}

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
                        ledger.ofYears(
                                members.getFirst().value(),
                                members.getLast().value(),
                                last.getYear() - book.yearsBack(),
                                last.getYear())));
    }

    private void keep(Page page, RuleBook book, LocalDate last) {
        transactions.run(() -> {
            Set<String> present =
                    stored.present(page.members().getFirst(), page.members().getLast(), last.getYear());
            return stored.add(
                    last.getYear(),
                    page.subjects().values().stream()
                            .filter(subject ->
                                    !present.contains(subject.facts().member().value()))
                            .map(subject -> assessed(page, subject, book, last))
                            .toList());
        });
    }

    private static Kept assessed(Page page, Subject subject, RuleBook book, LocalDate last) {
        String member = subject.facts().member().value();
        List<Entry> entries =
                entries(page.entries(), member).orElseThrow(() -> new IllegalStateException("unreadable: " + member));
        int chainLength = entries.stream().mapToInt(Entry::sequence).max().orElse(0);
        return Kept.of(subject, chainLength, digest(assess(book, subject, entries, last)));
    }

    private static Assessment assess(RuleBook book, Subject subject, List<Entry> entries, LocalDate last) {
        return Requirement.assess(
                book, subject, entries.stream().map(Credit::of).toList(), last);
    }

    private static Sha256 digest(Assessment assessment) {
        return Sha256.of(AssessmentEncoding.bytes(assessment));
    }

    /**
     * The member's closed year, computed again from what was kept; nothing if the year is open, whatever somebody has kept of
     * it before its close.
     */
    public Optional<Closed> of(MemberId member, int year) {
        RuleBook book = policies.inUse();
        return Optional.of(member)
                .filter(whose -> years.closed().contains(year))
                .flatMap(whose -> stored.of(whose, year))
                .map(kept -> computed(kept, year, ledger.ofYears(member, year - book.yearsBack(), year), book));
    }

    private static Closed computed(Kept kept, int year, List<Entry> entries, RuleBook book) {
        List<Entry> known = entries.stream()
                .filter(entry -> entry.sequence() <= kept.chainLength())
                .toList();
        Assessment assessment = assess(book, kept.subject(), known, LocalDate.of(year, Month.DECEMBER, 31));
        return new Closed(assessment, digest(assessment).equals(kept.digest()));
    }

    /** Digests of what was kept, of all members in the order of their ids, read some at a time. */
    public Iterator<KeptYears> kept() {
        return new KeptPass(stored);
    }

    /** A closed year of a member. */
    public record MemberAndYear(String member, int year) {}

    /** Closed years that can't be computed again to the bytes of the close, by year and member; at most so many. */
    public List<MemberAndYear> changed(int most) {
        RuleBook book = policies.inUse();
        var changed = new ArrayList<MemberAndYear>();
        for (int year : stored.years()) {
            List<Kept> some = stored.after("", year, MEMBERS);
            while (!some.isEmpty() && changed.size() < most) {
                Map<String, Optional<List<Entry>>> entries = ledger.ofYears(
                        some.getFirst().member(), some.getLast().member(), year - book.yearsBack(), year);
                some.stream()
                        .filter(kept -> entries(entries, kept.member())
                                .filter(known -> computesAsWritten(kept, year, known, book))
                                .isEmpty())
                        .limit((long) most - changed.size())
                        .forEach(kept -> changed.add(new MemberAndYear(kept.member(), year)));
                some = stored.after(some.getLast().member(), year, MEMBERS);
            }
        }
        return List.copyOf(changed);
    }

    /** Nothing if they can't be read; whoever has none is not among them. */
    private static Optional<List<Entry>> entries(Map<String, Optional<List<Entry>>> all, String member) {
        return all.getOrDefault(member, Optional.of(List.of()));
    }

    /** Rules that are gone, or kept facts that nobody can read any more, whatever is wrong with them, don't give the bytes either. */
    private static boolean computesAsWritten(Kept kept, int year, List<Entry> entries, RuleBook book) {
        try {
            return computed(kept, year, entries, book).asWritten();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
