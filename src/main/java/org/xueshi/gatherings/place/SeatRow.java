package org.xueshi.gatherings.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** A {@link Seat} as it is kept; times in epoch milliseconds. */
@Entity
@Table(name = "gathering_seat")
class SeatRow {

    /** Whose seat at what. */
    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "gathering_id") String gatheringId) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    SeatState state;

    @Column(name = "seat_order")
    long order;

    @Column(name = "confirm_by_ms")
    @Nullable
    Long confirmBy;

    @Column(name = "nominated_by")
    @Nullable
    String nominatedBy;

    @Column(name = "changed_ms")
    long changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatRow() {}

    @SuppressWarnings("NullAway.Init")
    SeatRow(Key key) {
        this.key = key;
    }

    void take(Seat seat, Instant now) {
        state = seat.state();
        order = seat.order();
        confirmBy = seat.confirmBy() == null ? null : seat.confirmBy().toEpochMilli();
        nominatedBy = seat.nominatedBy() == null ? null : seat.nominatedBy().value();
        changedAt = now.toEpochMilli();
    }

    Seat seat() {
        return new Seat(
                new MemberId(key.memberId()),
                state,
                order,
                confirmBy == null ? null : Instant.ofEpochMilli(confirmBy),
                nominatedBy == null ? null : new MemberId(nominatedBy));
    }
}
