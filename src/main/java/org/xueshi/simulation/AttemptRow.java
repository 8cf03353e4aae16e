package org.xueshi.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;

/** An attempt as it is kept; choices and stage as JSON, the state as the runtime writes it. */
@Entity(name = "SimulationAttempt")
@Table(name = "simulation_attempt")
class AttemptRow {

    /** Whose attempt. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String id) {}

    @EmbeddedId
    Key key;

    String activity;
    int seed;
    String choices;
    String language;
    String stage;
    String state;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "ended_at")
    @Nullable
    Long endedAt;

    @Nullable
    String ending;

    @Column(name = "score_percent")
    @Nullable
    Integer scorePercent;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    @SuppressWarnings("NullAway.Init")
    AttemptRow(Key key, String activity, int seed, Language language, long startedAt) {
        this.key = key;
        this.activity = activity;
        this.seed = seed;
        this.choices = "[]";
        this.language = language.tag();
        this.startedAt = startedAt;
    }
}
