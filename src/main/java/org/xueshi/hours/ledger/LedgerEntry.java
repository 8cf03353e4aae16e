package org.xueshi.hours.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** The row of an {@link Entry}: written once, never changed (L1). */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntry implements Persistable<LedgerEntry.Key> {

    /** The place in a member's chain; what keeps the chain from forking (L2). */
    @Embeddable
    record Key(
            @Column(name = "member_id") String member,
            @Column(name = "seq") int sequence) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column
    private String source;

    @Column
    private String kind;

    @Column
    private int activityYear;

    @Column
    private int hundredths;

    @Column
    private String category;

    @Column
    private String strength;

    @Column
    private String titleZh;

    @Column
    private String titleEn;

    private @Nullable String organiserId;

    @Column
    private String branchId;

    @Column
    private LocalDate activityDay;

    private @Nullable String claimId;

    private byte @Nullable [] evidenceDigest;

    @Column
    private String policyId;

    @Column
    private int policyVersion;

    @Column
    private byte[] policyDigest;

    private @Nullable String decidedBy;

    @Column
    private long postedAtMs;

    private @Nullable Integer reverses;

    private @Nullable String reason;

    @Column
    private byte[] prevHash;

    @Column
    private byte[] hash;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    @SuppressWarnings("NullAway.Init")
    LedgerEntry(Entry entry) {
        Content content = entry.content();
        key = new Key(content.member().value(), entry.sequence());
        source = content.source();
        kind = content.kind().name();
        activityYear = content.year();
        hundredths = content.amount().hundredths();
        category = content.category().key();
        strength = content.strength().name();
        titleZh = content.title().zh();
        titleEn = content.title().en();
        organiserId = content.organiser() == null ? null : content.organiser().value();
        branchId = content.branch().value();
        activityDay = content.day();
        claimId = content.claim() == null ? null : content.claim().value();
        evidenceDigest = content.evidence() == null ? null : content.evidence().bytes();
        policyId = content.policy().id();
        policyVersion = content.policy().version();
        policyDigest = content.policy().digest().bytes();
        decidedBy = content.decidedBy() == null ? null : content.decidedBy().value();
        postedAtMs = entry.postedAt().toEpochMilli();
        reverses = content.reversal() == null ? null : content.reversal().of();
        reason = content.reversal() == null ? null : content.reversal().reason();
        prevHash = entry.previous().bytes();
        hash = entry.hash().bytes();
    }

    /** The values, as they stand in the row; refused by the records' own checks if they can't be an entry's. */
    Entry entry() {
        var reversal = reverses == null || reason == null ? null : new Content.Reversal(reverses, reason);
        var content = new Content(
                new MemberId(key.member()),
                source,
                activityYear,
                new ClassHours(hundredths),
                new Category(category),
                Strength.valueOf(strength),
                new Localised(titleZh, titleEn),
                organiserId == null ? null : new OrganisationId(organiserId),
                new OrganisationId(branchId),
                activityDay,
                claimId == null ? null : new ClaimId(claimId),
                evidenceDigest == null ? null : Sha256.stored(evidenceDigest),
                new PolicyRef(policyId, policyVersion, Sha256.stored(policyDigest)),
                decidedBy == null ? null : new MemberId(decidedBy),
                reversal);
        if (!content.kind().name().equals(kind) || (reverses == null) != (reason == null)) {
            throw new IllegalArgumentException("the row's kind is not the entry's: " + kind);
        }
        return new Entry(
                key.sequence(),
                content,
                Instant.ofEpochMilli(postedAtMs),
                Sha256.stored(prevHash),
                Sha256.stored(hash));
    }

    int sequence() {
        return key.sequence();
    }

    byte[] hash() {
        return hash;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }
}
