package org.xueshi.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session of a gathering, times in epoch milliseconds. */
@Entity
@Table(name = "gathering_session")
class SessionRow {

    @Embeddable
    record Key(@Column(name = "gathering_id") String gatheringId, int number) {}

    @EmbeddedId
    Key key;

    @Column(name = "starts_ms")
    long starts;

    @Column(name = "ends_ms")
    long ends;

    @SuppressWarnings("NullAway.Init")
    protected SessionRow() {}

    SessionRow(GatheringId gathering, GatheringSession session) {
        key = new Key(gathering.value(), session.number());
        starts = session.begins().toEpochMilli();
        ends = session.ends().toEpochMilli();
    }

    GatheringSession session() {
        return new GatheringSession(key.number(), Instant.ofEpochMilli(starts), Instant.ofEpochMilli(ends));
    }
}
