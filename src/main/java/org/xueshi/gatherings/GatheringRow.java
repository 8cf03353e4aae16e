package org.xueshi.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A gathering as it is kept; times in epoch milliseconds. Whoever changes who has a place advances the version. */
@Entity
@Table(name = "gathering")
class GatheringRow {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    String id;

    @Version
    long version;

    @Column(name = "organisation_id")
    String organisationId;

    @Column(name = "title_zh")
    String titleZh;

    @Column(name = "title_en")
    String titleEn;

    String details;

    String category;

    String tags;

    int places;

    @Column(name = "deadline_ms")
    long deadline;

    @Column(name = "confirm_minutes")
    int confirmMinutes;

    @Column(name = "starts_ms")
    long starts;

    @Column(name = "ends_ms")
    long ends;

    @Enumerated(EnumType.STRING)
    GatheringState state;

    @Column(name = "cancelled_why")
    @Nullable
    String cancelledWhy;

    @Nullable
    String occasion;

    @Column(name = "convened_by")
    String convenedBy;

    @Column(name = "convened_ms")
    long convenedAt;

    /** How many reminders have been sent. */
    int reminded;

    /** What the codes at the door are signed with, of all sessions: never changed, and never shown. */
    @Column(name = "door_key", updatable = false)
    String doorKey;

    @SuppressWarnings("NullAway.Init")
    protected GatheringRow() {}

    @SuppressWarnings("NullAway.Init")
    GatheringRow(GatheringId id, String convenedBy, Instant now) {
        this.id = id.value();
        this.convenedBy = convenedBy;
        this.convenedAt = now.toEpochMilli();
        this.state = GatheringState.ANNOUNCED;
        this.doorKey = newKey();
    }

    void take(GatheringPlan plan, String detailsText) {
        organisationId = plan.organisation().value();
        titleZh = plan.texts().title().zh();
        titleEn = plan.texts().title().en();
        details = detailsText;
        category = plan.category().key();
        tags = plan.tags().toString();
        places = plan.places();
        deadline = plan.deadline().toEpochMilli();
        confirmMinutes = Math.toIntExact(plan.toConfirm().toMinutes());
        starts = plan.begins().toEpochMilli();
        ends = plan.ends().toEpochMilli();
        occasion = plan.occasion();
    }

    private static String newKey() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    Duration toConfirm() {
        return Duration.ofMinutes(confirmMinutes);
    }
}
