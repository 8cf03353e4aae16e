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

    @Column
    private long raisedAtMs;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRecord() {}

    @SuppressWarnings("NullAway.Init")
    ClaimRecord(
            ClaimId id,
            Claims.NewClaim claim,
            @Nullable Organiser organiser,
            OrganisationId branch,
            OrganisationId approver,
            ClassHours credit,
            PolicyRef policy,
            Instant raisedAt) {
        this.id = id.value();
        memberId = claim.member().value();
        source = Content.requireSource(claim.source());
        titleZh = claim.title().zh();
        titleEn = claim.title().en();
        category = claim.category().key();
        tags = claim.tags().toString();
        organiserId = organiser == null ? null : organiser.id().value();
        organiserLevel = organiser == null ? null : organiser.level().name();
        activityDay = claim.day();
        activityYear = claim.day().getYear();
        branchId = branch.value();
        approverId = approver.value();
        hundredths = credit.hundredths();
        policyId = policy.id();
        policyVersion = policy.version();
        policyDigest = policy.digest().bytes();
        state = ClaimState.PENDING;
        raisedAtMs = raisedAt.toEpochMilli();
        kept = new KeptEvidence(claim.evidence());
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

    void withdraw() {
        step(state == ClaimState.RETURNED ? ClaimState.RETURNED : ClaimState.PENDING, ClaimState.VOIDED);
    }

    private void step(ClaimState from, ClaimState to) {
        if (state != from) {
            throw new ClaimStateRefused(state);
        }
        state = to;
    }

    /** What the ledger says once somebody approved; without anybody if the policy posts it by itself. */
    Content posting(@Nullable MemberId decidedBy) {
        return new Content(
                Kind.POSTING,
                member(),
                source,
                activityYear,
                credit(),
                new Category(category),
                Tags.read(tags),
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

    Localised title() {
        return new Localised(titleZh, titleEn);
    }

    Category category() {
        return new Category(category);
    }

    @Nullable
    Organiser organiser() {
        return organiserId == null || organiserLevel == null
                ? null
                : new Organiser(new OrganisationId(organiserId), OrganisationLevel.valueOf(organiserLevel));
    }

    OrganisationId branch() {
        return new OrganisationId(branchId);
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

    Instant raisedAt() {
        return Instant.ofEpochMilli(raisedAtMs);
    }
}
