package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** The row of a claim that the policy's rule posted and that was drawn for a leader to look at; decided once. */
@Entity
@Table(name = "claim_review")
class ReviewRecord {

    /** Where a review is. */
    enum State {
        OPEN,
        CONFIRMED,
        REVERSED
    }

    @Id
    private String claimId;

    @Column
    private String approverId;

    @Column
    private long drawnAtMs;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decidedBy;

    private @Nullable Long decidedAtMs;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewRecord() {}

    @SuppressWarnings("NullAway.Init")
    ReviewRecord(ClaimId claim, OrganisationId approver, Instant drawnAt) {
        claimId = claim.value();
        approverId = approver.value();
        drawnAtMs = drawnAt.toEpochMilli();
        state = State.OPEN;
    }

    void decide(State outcome, MemberId by, Instant at) {
        requireOpen();
        state = outcome;
        decidedBy = by.value();
        decidedAtMs = at.toEpochMilli();
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new ReviewDecidedRefused(state);
        }
    }

    /** Past an organisation where nobody may look at it any more. */
    void moveTo(OrganisationId approver) {
        approverId = approver.value();
    }

    boolean open() {
        return state == State.OPEN;
    }
}
