package org.xueshi.hours;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Ids;
import org.xueshi.hours.ClaimBar.Reason;
import org.xueshi.hours.Evidence.Attended;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Puts a request into its row: branch, policy and credit of its day, who decides, and what is unusual in it. */
@Component
class Raising {

    private final ClaimRecords claims;
    private final ClaimDocuments documents;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final FourEyes fourEyes;
    private final Deciders deciders;
    private final Findings findings;
    private final AutomaticPosting automatic;
    private final Policies policies;
    private final Directory directory;
    private final ApplicationClock clock;

    Raising(
            ClaimRecords claims,
            ClaimDocuments documents,
            ClaimHistory history,
            ClaimNotices notices,
            FourEyes fourEyes,
            Deciders deciders,
            Findings findings,
            AutomaticPosting automatic,
            Policies policies,
            Directory directory,
            ApplicationClock clock) {
        this.claims = claims;
        this.documents = documents;
        this.history = history;
        this.notices = notices;
        this.fourEyes = fourEyes;
        this.deciders = deciders;
        this.findings = findings;
        this.automatic = automatic;
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * In the caller's transaction.
     *
     * @param remark of the member, if there is something to say about it
     */
    ClaimRecord raise(NewClaim claim, @Nullable String remark) {
        OrganisationId branch = branch(claim);
        PolicyVersion policy = policy(claim);
        var id = new ClaimId(Ids.next());
        Map<MemberId, Reason> part = withAPart(claim);
        var raised = claims.saveAndFlush(new ClaimRecord(
                id,
                claim,
                organiser(claim.organiser()),
                branch,
                deciders.organisationFor(claim.member(), part.keySet(), branch),
                credit(claim, policy),
                policy.ref(),
                clock.instant()));
        fourEyes.barFirst(id, part);
        look(raised, false);
        history.note(raised, ClaimStep.RAISED, claim.member(), remark);
        if (!automatic.post(raised, policy.policy())) {
            notices.raised(raised, part.keySet());
        }
        signer(claim.evidence()).ifPresent(signer -> notices.named(raised, signer));
        return raised;
    }

    private @Nullable Organiser organiser(@Nullable OrganisationId id) {
        return id == null ? null : new Organiser(id, directory.organisation(id).level());
    }

    /** The same request told differently, from its member, with words about what changed. */
    void amend(ClaimRecord claim, NewClaim told, String words) {
        OrganisationId branch = branch(told);
        PolicyVersion policy = policy(told);
        Evidence before = claim.evidence();
        withAPart(told).forEach((member, reason) -> fourEyes.bar(claim.claimId(), member, reason));
        OrganisationId from = branch.equals(claim.branch()) ? claim.approver() : branch;
        claim.amend(
                told,
                branch,
                deciders.organisationFor(claim.member(), fourEyes.barred(claim.claimId()), from),
                credit(told, policy),
                policy.ref());
        lookAgain(claim);
        history.note(claim, ClaimStep.AMENDED, claim.member(), words, before);
        notices.amended(claim);
        signer(told.evidence())
                .filter(signer -> !signer.equals(signer(before).orElse(null)))
                .ifPresent(signer -> notices.named(claim, signer));
    }

    /** After its member did something with it: notes what is unusual, and which files the claim carries now. */
    void lookAgain(ClaimRecord claim) {
        look(claim, true);
    }

    private void look(ClaimRecord claim, boolean again) {
        List<Document> carries = claim.evidence().documents();
        if (!carries.isEmpty()) {
            var known = new HashSet<>(documents.of(claim.claimId().value()));
            carries.stream()
                    .map(Document::file)
                    .filter(known::add)
                    .forEach(file -> documents.save(new ClaimDocument(claim.claimId(), file, claim.member())));
        }
        claim.found(findings.in(Findings.Looked.at(claim, again)));
    }

    /** Whoever has a part in the claim from its beginning, each with the first reason. */
    private static Map<MemberId, Reason> withAPart(NewClaim claim) {
        var part = new LinkedHashMap<MemberId, Reason>();
        part.put(claim.member(), Reason.OWN);
        if (claim.evidence().first() instanceof Attested attested) {
            part.putIfAbsent(attested.by(), Reason.ATTESTED);
        }
        if (claim.evidence().first() instanceof Attended attended) {
            attended.signers().forEach(signer -> part.putIfAbsent(signer, Reason.ATTESTED));
        }
        signer(claim.evidence()).ifPresent(signer -> part.putIfAbsent(signer, Reason.VOUCHED));
        return part;
    }

    /** The leader who signed a document, as the member says. */
    private static Optional<MemberId> signer(Evidence evidence) {
        return evidence.first() instanceof Declared declared
                ? Optional.ofNullable(declared.vouchedBy())
                : Optional.empty();
    }

    private OrganisationId branch(NewClaim claim) {
        return directory.branchOn(claim.member(), claim.day()).orElseThrow(() -> new NoBranchRefused(claim.day()));
    }

    private PolicyVersion policy(NewClaim claim) {
        PolicyVersion policy = policies.inForceOn(claim.day());
        if (policy.policy().known(claim.category()).isEmpty()) {
            throw new UnknownCategoryRefused(claim.category());
        }
        return policy;
    }

    private static ClassHours credit(NewClaim claim, PolicyVersion policy) {
        return Crediting.of(policy.policy(), claim);
    }
}
