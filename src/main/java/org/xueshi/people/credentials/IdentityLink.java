package org.xueshi.people.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.xueshi.people.MemberId;

/** An account at a provider belongs to a member. Keys are digests: long texts fit in no unique key, and case counts. */
@Entity
@Table(name = "people_identity_link")
class IdentityLink {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "issuer_key") String issuerKey) {}

    @EmbeddedId
    private Key key;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityLink() {}

    IdentityLink(MemberId member, Account account, Instant now) {
        key = new Key(member.value(), account.issuerKey());
        subjectKey = account.subjectKey();
        issuer = account.issuer();
        subject = account.subject();
        linkedAt = now;
    }
}
