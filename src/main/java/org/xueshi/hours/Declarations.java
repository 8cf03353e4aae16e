package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Category;
import org.xueshi.common.Ids;
import org.xueshi.hours.DeclarationRefused.Field;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.Findings.Looked;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.Policy.KnownCategory;
import org.xueshi.hours.policy.language.ActivityRule;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignedIn;

/** Filing what was learned elsewhere, with documents, for oneself. A leader judges it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Declarations {

    private final ClaimRecords claims;
    private final Raising raising;
    private final Findings findings;
    private final Policies policies;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;

    Declarations(
            ClaimRecords claims,
            Raising raising,
            Findings findings,
            Policies policies,
            Directory directory,
            Authority authority,
            SignedIn signedIn,
            FreshTransactions transactions) {
        this.claims = claims;
        this.raising = raising;
        this.findings = findings;
        this.policies = policies;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    /** Kinds of study that the policy of today knows. */
    public List<Category> categories() {
        return policies.inForceOn(today()).policy().categories().stream()
                .map(KnownCategory::category)
                .toList();
    }

    /** Types of activity that the policy of today converts in their own way; often none. */
    public List<ActivityRule> activities() {
        return policies.inForceOn(today()).policy().activities();
    }

    /** The day it is, where the signed-in member's organisation is. */
    public LocalDate today() {
        return directory.today(signedIn.member());
    }

    /** Leaders who could decide on the member's hours, and therefore don't if they signed the document. */
    @Transactional(readOnly = true)
    public List<Member> leaders() {
        MemberId member = signedIn.member();
        LocalDate today = directory.today(member);
        List<MemberId> leaders = directory.branchOn(member, today).stream()
                .flatMap(branch -> directory.lineage(branch).stream())
                .map(Organisation::id)
                .flatMap(organisation -> authority.leadersOf(organisation, today).stream())
                .filter(leader -> !leader.equals(member))
                .distinct()
                .toList();
        var known = directory.members(leaders);
        return leaders.stream()
                .flatMap(leader -> Optional.ofNullable(known.get(leader)).stream())
                .toList();
    }

    /**
     * What looks as if it had been claimed before, for the member to see before filing; refused at the field that is wrong.
     *
     * @param amended the claim that this would change, which is not compared with itself; null for a new one
     */
    @Transactional(readOnly = true)
    public List<Unusual> maybeTwice(Declaration declaration, @Nullable ClaimId amended) {
        NewClaim claim = claim(declaration, "declared:look");
        return maybeTwice(claim, amended == null ? "" : amended.value());
    }

    /**
     * Files it.
     *
     * @param remark 5 to 500 characters, needed if it looks as if it had been claimed before; else null or blank
     */
    public ClaimId file(Declaration declaration, @Nullable String remark) {
        NewClaim claim = claim(declaration, "declared:" + Ids.next());
        return transactions.run(() -> {
            String said = remark == null || remark.isBlank() ? null : WordsRefused.require(remark);
            if (said == null && !maybeTwice(claim, "").isEmpty()) {
                throw new DeclarationRefused(Field.REMARK, "remark");
            }
            return raising.raise(claim, said).claimId();
        });
    }

    /** What was filed, for its form, while it is the member's turn; anything else is refused like what there isn't. */
    @Transactional(readOnly = true)
    public Declaration filed(ClaimId id) {
        ClaimRecord claim = own(id);
        if (!(claim.evidence().first() instanceof Declared declared)) {
            throw new NotAllowedRefused();
        }
        if (claim.state() != ClaimState.RETURNED) {
            throw new ClaimStateRefused(claim.state());
        }
        var zone = directory.zoneOf(claim.member());
        return new Declaration(
                claim.title().zh(),
                declared.organiser(),
                claim.category(),
                claim.day(),
                declared.begin() == null ? null : declared.begin().atZone(zone).toLocalTime(),
                declared.end() == null ? null : declared.end().atZone(zone).toLocalTime(),
                declared.begin() == null ? declared.minutes() : null,
                declared.statement(),
                declared.vouchedBy(),
                declared.documents(),
                claim.activity(),
                declared.halfDays());
    }

    /**
     * Tells a returned declaration differently, with words of 5 to 500 characters about what changed; it waits for a leader
     * again. What it said before stays in its history, and what was added to it stays beside it.
     */
    public void amend(ClaimId id, Declaration declaration, String words) {
        String said = WordsRefused.require(words);
        transactions.run(() -> {
            filed(id);
            ClaimRecord claim = own(id);
            NewClaim told = claim(declaration, claim.source());
            raising.amend(
                    claim,
                    claim.evidence() instanceof Supplemented before
                            ? told.with(new Supplemented(told.evidence(), before.added()))
                            : told,
                    said);
            return id;
        });
    }

    private List<Unusual> maybeTwice(NewClaim claim, String id) {
        Policy policy = policies.inForceOn(claim.day()).policy();
        var looked = new Looked(
                id,
                claim.member(),
                claim.title(),
                claim.day(),
                Crediting.of(policy, claim),
                claim.evidence(),
                !id.isEmpty());
        return findings.in(looked).stream().filter(Unusual::maybeTwice).toList();
    }

    private NewClaim claim(Declaration declaration, String source) {
        MemberId member = signedIn.member();
        MemberId voucher = declaration.vouchedBy();
        if (member.equals(voucher)) {
            throw new NotAllowedRefused();
        }
        if (voucher != null) {
            directory.member(voucher);
        }
        NewClaim claim = declaration.claim(member, source, directory.today(member), directory.zoneOf(member));
        requireDays(declaration, policies.inForceOn(claim.day()).policy());
        return claim;
    }

    /** What is worth so much a day is told in days. */
    private static void requireDays(Declaration declaration, Policy policy) {
        String type = declaration.activity();
        boolean byDays = type != null
                && policy.activity(type)
                        .filter(rule -> rule.by() instanceof ActivityRule.Days)
                        .isPresent();
        if (byDays && declaration.halfDays() == null) {
            throw new DeclarationRefused(Field.DAYS, "days");
        }
    }

    private ClaimRecord own(ClaimId id) {
        return claims.ofMember(id.value(), signedIn.member().value()).orElseThrow(NotAllowedRefused::new);
    }
}
