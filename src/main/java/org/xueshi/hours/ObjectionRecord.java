package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/** The row of one objection to a stretch that did not count, and what became of it; the stretch is a copy, and stays as it is. */
@Entity
@Table(name = "claim_objection")
class ObjectionRecord {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "event_number") int number) implements Serializable {}

    /** Where an objection is. */
    enum State {
        OPEN,
        UPHELD,
        OVERRULED
    }

    @EmbeddedId
    private Key key;

    @Column
    private long beganAtMs;

    @Column
    private long endedAtMs;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column
    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private int minutes;

    private @Nullable String decidedBy;

    private @Nullable String correctionId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ObjectionRecord() {}

    @SuppressWarnings("NullAway.Init")
    ObjectionRecord(ClaimId claim, int number, Stretch stretch, String words) {
        key = new Key(claim.value(), number);
        beganAtMs = stretch.start().toEpochMilli();
        endedAtMs = stretch.end().toEpochMilli();
        verdict = stretch.verdict();
        this.words = words;
        state = State.OPEN;
    }

    void uphold(MemberId by, int creditedMinutes, ClaimId correction) {
        decide(State.UPHELD, by);
        minutes = creditedMinutes;
        correctionId = correction.value();
    }

    void overrule(MemberId by) {
        decide(State.OVERRULED, by);
    }

    private void decide(State outcome, MemberId by) {
        requireOpen();
        state = outcome;
        decidedBy = by.value();
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new ObjectionDecidedRefused();
        }
    }

    boolean isOf(ClaimId claim) {
        return key.claim().equals(claim.value());
    }

    int number() {
        return key.number();
    }

    Verdict verdict() {
        return verdict;
    }

    Stretch stretch() {
        return new Stretch(Instant.ofEpochMilli(beganAtMs), Instant.ofEpochMilli(endedAtMs), verdict);
    }

    ClaimDetail.Objection objection() {
        return new ClaimDetail.Objection(key.number(), stretch(), words, state == State.OPEN, minutes);
    }
}
