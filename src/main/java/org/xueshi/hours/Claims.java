package org.xueshi.hours;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Ids;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;

/** Raising claims, and what their members do with them. */
@Service
public class Claims {

    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final Deciders deciders;
    private final Policies policies;
    private final Directory directory;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationClock clock;

    Claims(
            ClaimRecords claims,
            ClaimHistory history,
            ClaimReader reader,
            ClaimNotices notices,
            Deciders deciders,
            Policies policies,
            Directory directory,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationClock clock) {
        this.claims = claims;
        this.history = history;
        this.reader = reader;
        this.notices = notices;
        this.deciders = deciders;
        this.policies = policies;
        this.directory = directory;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A request to credit hours.
     *
     * @param source what it is for, unique per member; the same source again returns the claim there is
     * @param organiser whose activity it was; null if the member chose it alone
     * @param day the day of the activity, in the organisation's zone; decides branch and year
     * @param tags what the activity was besides, for policies that ask for it
     * @param category from the activity and its organiser, never from how far the learner got (C4)
     */
    public record NewClaim(
            MemberId member,
            String source,
            Localised title,
            Category category,
            Tags tags,
            @Nullable OrganisationId organiser,
            LocalDate day,
            Evidence evidence) {}

    /**
     * Raises a claim in the caller's transaction and tells who decides on it; the same source again answers with the
     * claim there is. Refused if the member had no branch on the day, or if the policy of the day doesn't know the
     * category. Trusted callers only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClaimId raise(NewClaim claim) {
        Optional<ClaimRecord> before = claims.bySource(claim.member().value(), claim.source());
        return before.isPresent() ? before.get().claimId() : raiseNew(claim);
    }

    /**
     * Attaches a member's objection to the claim of that source, in the caller's transaction; answers false if there is no
     * claim yet, or none that anybody still decides on. Trusted callers only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean dispute(MemberId member, String source, String words) {
        Optional<ClaimRecord> claim =
                claims.bySource(member.value(), source).filter(found -> found.state() != ClaimState.VOIDED);
        claim.ifPresent(found -> {
            history.note(found, ClaimStep.DISPUTED, member, words);
            notices.disputed(found);
        });
        return claim.isPresent();
    }

    private ClaimId raiseNew(NewClaim claim) {
        OrganisationId branch =
                directory.branchOn(claim.member(), claim.day()).orElseThrow(() -> new NoBranchRefused(claim.day()));
        PolicyVersion policy = policies.inForceOn(claim.day());
        if (policy.policy().known(claim.category()).isEmpty()) {
            throw new UnknownCategoryRefused(claim.category());
        }
        MemberId attester = claim.evidence() instanceof Evidence.Attested attested ? attested.by() : null;
        var raised = claims.saveAndFlush(new ClaimRecord(
                new ClaimId(Ids.next()),
                claim,
                organiser(claim.organiser()),
                branch,
                deciders.organisationFor(claim.member(), attester, branch),
                policy.policy().credit(claim.evidence().creditedSeconds()),
                policy.ref(),
                clock.instant()));
        history.note(raised, ClaimStep.RAISED, claim.member(), null);
        notices.raised(raised);
        return raised.claimId();
    }

    private @Nullable Organiser organiser(@Nullable OrganisationId id) {
        return id == null ? null : new Organiser(id, directory.organisation(id).level());
    }

    /** The signed-in member's own claim; anybody else's is refused like one that there isn't. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ClaimDetail mine(ClaimId id) {
        return reader.read(own(id, signedIn.member()));
    }

    /** Answers a return, 5 to 500 characters; the claim is pending again. */
    @PreAuthorize("isAuthenticated()")
    public void answer(ClaimId id, String words) {
        MemberId actor = signedIn.member();
        String answer = WordsRefused.require(words);
        transactions.run(() -> {
            ClaimRecord claim = own(id, actor);
            claim.answer(deciders.organisationFor(actor, claim.attestedBy(), claim.branch()));
            history.note(claim, ClaimStep.ANSWERED, actor, answer);
            notices.answered(claim);
            return id;
        });
    }

    /** Takes a claim back that nobody has decided on; its source can't be claimed again. */
    @PreAuthorize("isAuthenticated()")
    public void withdraw(ClaimId id) {
        MemberId actor = signedIn.member();
        transactions.run(() -> {
            ClaimRecord claim = own(id, actor);
            claim.withdraw();
            history.note(claim, ClaimStep.WITHDRAWN, actor, null);
            return id;
        });
    }

    private ClaimRecord own(ClaimId id, MemberId actor) {
        return claims.ofMember(id.value(), actor.value()).orElseThrow(NotAllowedRefused::new);
    }
}
