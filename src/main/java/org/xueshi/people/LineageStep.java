package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An organisation lies below another one, or is itself at distance 0: the tree spelled out, so that no query recurses. */
@Entity
@Table(name = "people_lineage")
class LineageStep {

    @Embeddable
    record Key(
            @Column(name = "organisation_id") String organisationId,
            @Column(name = "ancestor_id") String ancestorId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "distance")
    private int distance;

    @SuppressWarnings("NullAway.Init")
    protected LineageStep() {}

    /** The first step of an organisation: itself. */
    LineageStep(OrganisationId self) {
        key = new Key(self.value(), self.value());
    }

    private LineageStep(Key key, int distance) {
        this.key = key;
        this.distance = distance;
    }

    /** The same ancestor, seen from a child of this step's organisation. */
    LineageStep forChild(OrganisationId child) {
        return new LineageStep(new Key(child.value(), key.ancestorId()), distance + 1);
    }
}
