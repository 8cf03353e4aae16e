package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** The row of one step in a claim's history; written once. Its number keeps two steps from taking the same place. */
@Entity
@Immutable
@Table(name = "claim_event")
class ClaimEvent extends WrittenOnce<ClaimEvent.Key> {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "event_number") int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ClaimStep kind;

    private @Nullable String actorId;

    private @Nullable String words;

    /** The evidence as it was before this step changed it. */
    private @Nullable String earlier;

    @Column
    private long atMs;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    ClaimEvent(
            ClaimId claim,
            int number,
            ClaimStep kind,
            @Nullable MemberId actor,
            @Nullable String words,
            @Nullable Evidence before,
            Instant at) {
        key = new Key(claim.value(), number);
        this.kind = kind;
        actorId = actor == null ? null : actor.value();
        this.words = words;
        earlier = before == null ? null : EvidenceText.of(before);
        atMs = at.toEpochMilli();
    }

    ClaimStep kind() {
        return kind;
    }

    int number() {
        return key.number();
    }

    /** Null where the policy's rule acted. */
    @Nullable
    MemberId actor() {
        return actorId == null ? null : new MemberId(actorId);
    }

    @Nullable
    Evidence earlier() {
        return earlier == null ? null : EvidenceText.read(earlier);
    }

    @Nullable
    String words() {
        return words;
    }

    Instant at() {
        return Instant.ofEpochMilli(atMs);
    }

    @Override
    public Key getId() {
        return key;
    }
}
