package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.xueshi.people.MemberId;

/** The row of one member who may not decide on one claim, and why (C3). */
@Entity
@Immutable
@Table(name = "claim_barred")
class ClaimBar extends WrittenOnce<ClaimBar.Key> {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "member_id") String member) implements Serializable {}

    /** Why somebody else has to decide. */
    enum Reason {
        /** Their own hours. */
        OWN,
        /** They stated them. */
        ATTESTED,
        /** They signed the document behind them. */
        VOUCHED,
        /** The appeal is against their own return. */
        RETURNED
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimBar() {}

    ClaimBar(ClaimId claim, MemberId member, Reason reason) {
        key = new Key(claim.value(), member.value());
        this.reason = reason;
    }

    MemberId member() {
        return new MemberId(key.member());
    }

    Reason reason() {
        return reason;
    }

    @Override
    public Key getId() {
        return key;
    }
}
