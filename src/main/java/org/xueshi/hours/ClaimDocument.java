package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.xueshi.people.MemberId;

/** Which claims carry which file, so that a document used twice is found; the claim's evidence holds the copy that counts. */
@Entity
@Immutable
@Table(name = "claim_document")
class ClaimDocument implements Persistable<ClaimDocument.Key> {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "file_id") String file) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column
    private String memberId;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected ClaimDocument() {}

    ClaimDocument(ClaimId claim, String file, MemberId member) {
        key = new Key(claim.value(), file);
        memberId = member.value();
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
