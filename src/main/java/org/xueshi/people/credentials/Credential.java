package org.xueshi.people.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.xueshi.people.MemberId;

/** A member's password as stored: only its hash. */
@Entity
@Table(name = "people_credential")
class Credential {

    @Id
    @Column(name = "member_id")
    private String memberId;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    Credential(MemberId member, String hash, boolean oneTime, Instant now) {
        memberId = member.value();
        this.hash = hash;
        this.oneTime = oneTime;
        changedAt = now;
    }

    void replace(String newHash, boolean forOneTime, Instant now) {
        hash = newHash;
        oneTime = forOneTime;
        changedAt = now;
    }

    String hash() {
        return hash;
    }

    boolean oneTime() {
        return oneTime;
    }
}
