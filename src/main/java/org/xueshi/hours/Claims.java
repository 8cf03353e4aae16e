package org.xueshi.hours;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Stretch;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;

/** Raising claims, and what their members do with them. */
@Service
public class Claims {

    private final ClaimRecords claims;
    private final Raising raising;
    private final ObjectionRecords objections;
    private final PassingOn passingOn;
    private final ClaimHistory history;
    private final ClaimEvents events;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final Deciders deciders;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationClock clock;

    Claims(
            ClaimRecords claims,
            Raising raising,
            ObjectionRecords objections,
            PassingOn passingOn,
            ClaimHistory history,
            ClaimEvents events,
            ClaimReader reader,
            ClaimNotices notices,
            Deciders deciders,
            FourEyes fourEyes,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationClock clock) {
        this.claims = claims;
        this.raising = raising;
        this.objections = objections;
        this.passingOn = passingOn;
        this.history = history;
        this.events = events;
        this.reader = reader;
        this.notices = notices;
        this.deciders = deciders;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Raises a claim in the caller's transaction, and tells who decides on it or, if the policy's rule lets it, posts it at
     * once; the same source again answers with the claim there is. Refused if the member had no branch on the day, or if the
     * policy of the day doesn't know the category. Trusted callers only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClaimId raise(NewClaim claim) {
        Optional<ClaimRecord> before = claims.bySource(claim.member().value(), claim.source());
        return before.isPresent()
                ? before.get().claimId()
                : raising.raise(claim, null).claimId();
    }

    /** Whether the member has a claim of that source, whatever became of it. Trusted callers only. */
    @Transactional(readOnly = true)
    public boolean isRaised(MemberId member, String source) {
        return claims.bySource(member.value(), source).isPresent();
    }

    /**
     * Attaches a member's objection to the claim of that source, in the caller's transaction; answers false if there is no
     * claim yet, or none that anybody still decides on. Trusted callers only.
     *
     * @param stretch what did not count, as it was measured
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean dispute(MemberId member, String source, Stretch stretch, String words) {
        Optional<ClaimRecord> claim =
                claims.bySource(member.value(), source).filter(found -> found.state() != ClaimState.VOIDED);
        claim.ifPresent(found -> {
            int number = history.note(found, ClaimStep.DISPUTED, member, words);
            objections.saveAndFlush(new ObjectionRecord(found.claimId(), number, stretch, words));
            if (found.state() != ClaimState.POSTED) {
                raising.lookAgain(found);
            }
            // Else it would wait for up to an hour where nobody may answer, and nobody would be told.
            passingOn.move(found);
            notices.disputed(found);
        });
        return claim.isPresent();
    }

    /** The signed-in member's own claim; anybody else's is refused like one that there isn't. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ClaimDetail mine(ClaimId id) {
        return reader.read(own(id, signedIn.member()));
    }

    /** Answers a return, 5 to 500 characters; the claim is pending again, where it was or wherever that is decided now. */
    @PreAuthorize("isAuthenticated()")
    public void answer(ClaimId id, String words) {
        MemberId actor = signedIn.member();
        String answer = WordsRefused.require(words);
        transactions.run(() -> {
            ClaimRecord claim = own(id, actor);
            claim.answer(deciders.organisationFor(actor, fourEyes.barred(id), claim.approver()));
            raising.lookAgain(claim);
            history.note(claim, ClaimStep.ANSWERED, actor, answer);
            notices.answered(claim);
            return id;
        });
    }

    /**
     * Lays words of 5 to 500 characters, and documents if there are any, beside the evidence of a claim that nobody has
     * decided on. A claim that was returned stays returned until its member answers or appeals.
     *
     * @param documents from {@link Documents#receive}
     */
    @PreAuthorize("isAuthenticated()")
    public void addEvidence(ClaimId id, String words, List<Document> documents) {
        MemberId actor = signedIn.member();
        String said = WordsRefused.require(words);
        DocumentRefused.requireFew(documents);
        transactions.run(() -> {
            ClaimRecord claim = own(id, actor);
            Evidence before = claim.evidence();
            if (before instanceof Supplemented full && full.added().size() >= Supplemented.MOST) {
                throw new TooMuchEvidenceRefused();
            }
            claim.supplement(new Supplement(said, documents, clock.instant()));
            raising.lookAgain(claim);
            history.note(claim, ClaimStep.EVIDENCE_ADDED, actor, said);
            notices.evidenceAdded(claim);
            return id;
        });
    }

    /**
     * Takes a return to the organisation above the one that returned it, with words of 5 to 500 characters. Whoever returned
     * it no longer decides, whatever else they lead. Refused at the root.
     */
    @PreAuthorize("isAuthenticated()")
    public void appeal(ClaimId id, String words) {
        MemberId actor = signedIn.member();
        String why = WordsRefused.require(words);
        transactions.run(() -> {
            ClaimRecord claim = own(id, actor);
            Optional<OrganisationId> above = deciders.above(claim.approver()).map(Organisation::id);
            if (claim.state() == ClaimState.RETURNED && above.isEmpty()) {
                throw new NobodyAboveRefused();
            }
            OrganisationId from = claim.approver();
            List<MemberId> returners =
                    events.returners(id.value()).stream().map(MemberId::new).toList();
            claim.appeal(above.orElse(from));
            returners.forEach(returner -> fourEyes.bar(id, returner, ClaimBar.Reason.RETURNED));
            claim.moveTo(deciders.organisationFor(actor, fourEyes.barred(id), claim.approver()));
            raising.lookAgain(claim);
            history.note(claim, ClaimStep.APPEALED, actor, why);
            notices.appealed(claim, returners.stream().findFirst().filter(last -> deciders.leads(last, from)));
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
