package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.xueshi.people.MemberId;

/** The row of one step in a claim's history; written once. Its number keeps two steps from taking the same place. */
@Entity
@Immutable
@Table(name = "claim_event")
class ClaimEvent implements Persistable<ClaimEvent.Key> {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "event_number") int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ClaimStep kind;

    @Column
    private String actorId;

    private @Nullable String words;

    @Column
    private long atMs;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    ClaimEvent(ClaimId claim, int number, ClaimStep kind, MemberId actor, @Nullable String words, Instant at) {
        key = new Key(claim.value(), number);
        this.kind = kind;
        actorId = actor.value();
        this.words = words;
        atMs = at.toEpochMilli();
    }

    ClaimStep kind() {
        return kind;
    }

    MemberId actor() {
        return new MemberId(actorId);
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
