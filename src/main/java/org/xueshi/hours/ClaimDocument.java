package org.xueshi.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.xueshi.people.MemberId;

/** Which claims carry which file, so that a document used twice is found; the claim's evidence holds the copy that counts. */
@Entity
@Immutable
@Table(name = "claim_document")
class ClaimDocument extends WrittenOnce<ClaimDocument.Key> {

    @Embeddable
    record Key(
            @Column(name = "claim_id") String claim,
            @Column(name = "file_id") String file) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column
    private String memberId;

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
}
