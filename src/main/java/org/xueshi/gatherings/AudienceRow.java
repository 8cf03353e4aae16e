package org.xueshi.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An organisation whose members, and those of all below it, may register. */
@Entity
@Table(name = "gathering_audience")
class AudienceRow {

    @Embeddable
    record Key(
            @Column(name = "organisation_id") String organisationId,
            @Column(name = "gathering_id") String gatheringId) {}

    @EmbeddedId
    Key key;

    /** The last member who was told; empty before the first, null when all were. */
    @Column(name = "told_up_to")
    @Nullable
    String toldUpTo = "";

    @SuppressWarnings("NullAway.Init")
    protected AudienceRow() {}

    AudienceRow(String organisationId, String gatheringId) {
        key = new Key(organisationId, gatheringId);
    }
}
