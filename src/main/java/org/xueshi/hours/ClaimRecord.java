package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/** The row of a claim. Only its state changes, by named steps that refuse when it is elsewhere (C2). */
@Entity
@Table(name = "claim")
class ClaimRecord {

    @Id
    private String id;

    @Column
    private String memberId;

    @Column
    private String source;

    @Column
    private String titleZh;

    @Column
    private String titleEn;

    @Column
    private String category;

    @Column
    private String tags;

    private @Nullable String organiserId;

    private @Nullable String organiserLevel;

    @Column
    private LocalDate activityDay;

    @Column
    private int activityYear;

    /** The type by which the policy converts it. */
    private @Nullable String activity;

    private @Nullable Long beganAtMs;

    private @Nullable Long endedAtMs;

    @Column
    private String branchId;

    @Column
    private String approverId;

    @Column
    private int hundredths;

    @Embedded
    private KeptEvidence kept;

    @Column
    private String policyId;

    @Column
    private int policyVersion;

    @Column
    private byte[] policyDigest;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    /** Since then whoever decides may also refuse for good. */
    @Column
    private boolean appealed;

    /** What was found when the member last changed it; null if nothing was. */
    private @Nullable String unusual;

    private @Nullable Integer entrySeq;

    @Column
    private long raisedAtMs;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRecord() {}

    @SuppressWarnings("NullAway.Init")
    ClaimRecord(
            ClaimId id,
            NewClaim claim,
            @Nullable Organiser organiser,
            OrganisationId branch,
            OrganisationId approver,
            ClassHours credit,
            PolicyRef policy,
            Instant raisedAt) {
        this.id = id.value();
        memberId = claim.member().value();
        source = Content.requireSource(claim.source());
        organiserId = organiser == null ? null : organiser.id().value();
        organiserLevel = organiser == null ? null : organiser.level().name();
        state = ClaimState.PENDING;
        raisedAtMs = raisedAt.toEpochMilli();
        take(claim, branch, approver, credit, policy);
    }

    private void take(
            NewClaim claim, OrganisationId branch, OrganisationId approver, ClassHours credit, PolicyRef policy) {
        titleZh = claim.title().zh();
        titleEn = claim.title().en();
        category = claim.category().key();
        tags = claim.tags().toString();
        activityDay = claim.day();
        activityYear = claim.day().getYear();
        activity = claim.activity();
        branchId = branch.value();
        approverId = approver.value();
        hundredths = credit.hundredths();
        policyId = policy.id();
        policyVersion = policy.version();
        policyDigest = policy.digest().bytes();
        keep(claim.evidence());
    }

    private void keep(Evidence evidence) {
        kept = new KeptEvidence(evidence);
        beganAtMs = evidence.spent().stream()
                .map(stretch -> stretch.start().toEpochMilli())
                .min(Long::compare)
                .orElse(null);
        endedAtMs = evidence.spent().stream()
                .map(stretch -> stretch.end().toEpochMilli())
                .max(Long::compare)
                .orElse(null);
    }

    void post() {
        step(ClaimState.PENDING, ClaimState.POSTED);
    }

    void sendBack() {
        step(ClaimState.PENDING, ClaimState.RETURNED);
    }

    /** Back to whoever decides now, which may be another organisation than before. */
    void answer(OrganisationId approver) {
        step(ClaimState.RETURNED, ClaimState.PENDING);
        approverId = approver.value();
    }

    /**
     * The same request told differently, back to whoever decides now. In another branch nobody has returned it yet, so an
     * appeal counts no more there.
     */
    void amend(NewClaim claim, OrganisationId branch, OrganisationId approver, ClassHours credit, PolicyRef policy) {
        step(ClaimState.RETURNED, ClaimState.PENDING);
        appealed &= branch.value().equals(branchId);
        take(claim, branch, approver, credit, policy);
    }

    /** To the organisation above, which then decides for good. */
    void appeal(OrganisationId above) {
        step(ClaimState.RETURNED, ClaimState.PENDING);
        approverId = above.value();
        appealed = true;
    }

    /** Past an organisation where nobody may decide on it, or on what is open about it. */
    void moveTo(OrganisationId approver) {
        approverId = approver.value();
    }

    /** Ends it without credit; only after an appeal, until then a claim is returned. */
    void refuse() {
        if (!appealed) {
            throw new NotAppealedRefused();
        }
        step(ClaimState.PENDING, ClaimState.VOIDED);
    }

    /** While nobody has decided, more may be laid beside the evidence. What is credited does not change by it. */
    void supplement(Supplement more) {
        if (state != ClaimState.PENDING && state != ClaimState.RETURNED) {
            throw new ClaimStateRefused(state);
        }
        keep(Supplemented.of(evidence(), more));
    }

    void found(List<Unusual> found) {
        unusual = found.isEmpty() ? null : EvidenceText.ofUnusual(found);
    }

    void postedAs(int sequence) {
        entrySeq = sequence;
    }

    void withdraw() {
        step(state == ClaimState.RETURNED ? ClaimState.RETURNED : ClaimState.PENDING, ClaimState.VOIDED);
    }

    /** Refuses a decision on it as it was before its member changed it; another decision meanwhile is told as such. */
    void requireAs(SeenClaim seen) {
        if (state == ClaimState.PENDING && revision() != seen.revision()) {
            throw new ClaimChangedRefused();
        }
    }

    /** Grows with each change. */
    long revision() {
        return version == null ? 0 : version;
    }

    private void step(ClaimState from, ClaimState to) {
        if (state != from) {
            throw new ClaimStateRefused(state);
        }
        state = to;
    }

    /** What the ledger says once somebody approved; null if the policy's rule did. */
    Content posting(@Nullable MemberId decidedBy) {
        return new Content(
                Kind.POSTING,
                member(),
                source,
                activityYear,
                credit(),
                new Category(category),
                tags(),
                kept.strength(),
                title(),
                organiser(),
                branch(),
                activityDay,
                claimId(),
                kept.digest(),
                policy(),
                decidedBy,
                null);
    }

    ClaimId claimId() {
        return new ClaimId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String source() {
        return source;
    }

    Localised title() {
        return new Localised(titleZh, titleEn);
    }

    Category category() {
        return new Category(category);
    }

    Tags tags() {
        return Tags.read(tags);
    }

    @Nullable
    Organiser organiser() {
        return organiserId == null || organiserLevel == null
                ? null
                : new Organiser(new OrganisationId(organiserId), OrganisationLevel.valueOf(organiserLevel));
    }

    @Nullable
    String activity() {
        return activity;
    }

    OrganisationId branch() {
        return new OrganisationId(branchId);
    }

    PlaceRow place() {
        return new PlaceRow(id, approverId, branchId, state);
    }

    OrganisationId approver() {
        return new OrganisationId(approverId);
    }

    @Nullable
    MemberId attestedBy() {
        return kept.attestedBy();
    }

    LocalDate day() {
        return activityDay;
    }

    ClassHours credit() {
        return new ClassHours(hundredths);
    }

    Evidence evidence() {
        return kept.evidence();
    }

    PolicyRef policy() {
        return new PolicyRef(policyId, policyVersion, Sha256.stored(policyDigest));
    }

    ClaimState state() {
        return state;
    }

    boolean appealed() {
        return appealed;
    }

    List<Unusual> unusual() {
        return unusual == null ? List.of() : EvidenceText.readUnusual(unusual);
    }

    /** The place of the posting in the member's ledger. */
    @Nullable
    Integer entry() {
        return entrySeq;
    }

    Instant raisedAt() {
        return Instant.ofEpochMilli(raisedAtMs);
    }
}
