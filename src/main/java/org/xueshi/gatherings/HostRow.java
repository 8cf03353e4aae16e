package org.xueshi.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who takes attendance at a gathering and counter-signs it. */
@Entity
@Table(name = "gathering_host")
class HostRow {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "gathering_id") String gatheringId) {}

    @EmbeddedId
    Key key;

    @SuppressWarnings("NullAway.Init")
    protected HostRow() {}

    HostRow(String memberId, String gatheringId) {
        key = new Key(memberId, gatheringId);
    }
}
