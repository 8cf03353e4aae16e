package org.xueshi.hours.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.hours.WordsRefused;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy.KnownFact;
import org.xueshi.hours.year.StoredFacts.Stored;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/**
 * Facts that a regime needs and this product has no place for, such as a registration or the days worked in a year: declared
 * of a member by leaders of the branch or above it, never of oneself, and looked at by every assessment from then on. What
 * was wrong is withdrawn with a reason, and stays to be read.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DeclaredFacts {

    /** The hours of a leap year: no count of a year is greater. */
    public static final int MOST_VALUE = 366 * 24;

    private static final Set<Role> DECLARERS = Set.of(Role.SECRETARY, Role.DEPUTY);
    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DEPUTY, Role.AUDITOR);

    private final StoredFacts stored;
    private final Policies policies;
    private final Directory directory;
    private final Authority authority;
    private final Notices notices;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationClock clock;

    DeclaredFacts(
            StoredFacts stored,
            Policies policies,
            Directory directory,
            Authority authority,
            Notices notices,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationClock clock) {
        this.stored = stored;
        this.policies = policies;
        this.directory = directory;
        this.authority = authority;
        this.notices = notices;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A fact as people read it.
     *
     * @param title its key where no version of the rules in use knows it any more
     * @param withdrawnBy with the two after it null while it stands
     */
    public record FactLine(
            String id,
            Localised title,
            Period period,
            int value,
            Localised declaredBy,
            Instant declaredAt,
            @Nullable Localised withdrawnBy,
            @Nullable Instant withdrawnAt,
            @Nullable String reason) {}

    /** What the rules of today ask for; none by the default policy. */
    public List<KnownFact> known() {
        return policies.inForceOn(directory.today(signedIn.member())).policy().facts();
    }

    /** Whether the signed-in member may declare something of that member. */
    public boolean mayDeclare(MemberId member) {
        return !signedIn.member().equals(member) && isWithin(member, DECLARERS);
    }

    /** What was declared of a member: for the member, and for leaders and auditors of the branch and above it. */
    @Transactional(readOnly = true)
    public List<FactLine> of(MemberId member) {
        if (!signedIn.member().equals(member) && !isWithin(member, READERS)) {
            throw new NotAllowedRefused();
        }
        List<Stored> facts = stored.all(member);
        Map<MemberId, Member> people = directory.members(facts.stream()
                .flatMap(one -> Stream.of(one.declaredBy(), one.withdrawnBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return facts.stream().map(one -> line(one, people)).toList();
    }

    /**
     * Declares a fact, with its number where it has one, else 1; the member is told. Refused if the rules of today ask for no
     * such fact, and if the same fact is known for one of these days.
     */
    public void declare(MemberId member, String fact, Period period, int value) {
        requireDeclarer(member);
        KnownFact known = known().stream()
                .filter(one -> one.key().equals(fact))
                .findFirst()
                .orElseThrow(FactRefused::unknown);
        if (value < 0 || value > MOST_VALUE) {
            throw FactRefused.value(MOST_VALUE);
        }
        transactions.run(() -> {
            List<Stored> before = stored.all(member);
            boolean overlaps = before.stream()
                    .filter(Stored::stands)
                    .map(Stored::fact)
                    .anyMatch(one -> one.key().equals(fact) && one.period().overlaps(period));
            if (overlaps) {
                throw FactRefused.overlaps();
            }
            // Numbered: two who declare at once meet at the key, and the second one reads what the first one wrote.
            String id = Integer.toString(before.size() + 1);
            stored.add(member, id, new DeclaredFact(fact, period, value), signedIn.member(), clock.instant());
            tell(member, "hours.notice.fact-declared", known.title(), null);
            return fact;
        });
    }

    /** What was wrong holds no longer, for no day; with a reason of 5 to 500 characters. The member is told. */
    public void withdraw(MemberId member, String id, String reason) {
        requireDeclarer(member);
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            Stored wrong = stored.all(member).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotAllowedRefused::new);
            if (!stored.withdraw(member, id, signedIn.member(), clock.instant(), words)) {
                throw FactRefused.withdrawn();
            }
            tell(member, "hours.notice.fact-withdrawn", title(wrong.fact().key()), words);
            return id;
        });
    }

    private void requireDeclarer(MemberId member) {
        if (!mayDeclare(member)) {
            throw new NotAllowedRefused();
        }
    }

    private boolean isWithin(MemberId member, Set<Role> roles) {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        return directory
                .branchOn(member, directory.today(member))
                .filter(authority.scopeOf(actor, roles, today)::contains)
                .isPresent();
    }

    private void tell(MemberId member, String key, Localised title, @Nullable String words) {
        String name = title.in(directory.member(member).language());
        notices.send(member, key, words == null ? List.of(name) : List.of(name, words), "my-year");
    }

    private FactLine line(Stored one, Map<MemberId, Member> people) {
        MemberId withdrawnBy = one.withdrawnBy();
        return new FactLine(
                one.id(),
                title(one.fact().key()),
                one.fact().period(),
                one.fact().value(),
                Member.nameOf(one.declaredBy(), people),
                one.declaredAt(),
                withdrawnBy == null ? null : Member.nameOf(withdrawnBy, people),
                one.withdrawnAt(),
                one.reason());
    }

    private Localised title(String key) {
        return policies.inUse().versions().stream()
                .flatMap(version -> version.policy().facts().stream())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(KnownFact::title)
                .orElseGet(() -> Localised.same(key));
    }
}
