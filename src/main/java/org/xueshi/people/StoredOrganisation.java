package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/** An organisation as it is stored. */
@Entity
@Table(name = "people_organisation")
class StoredOrganisation {

    private static final String ROOT = "root";

    @Id
    private String id;

    @Column(name = "parent_id")
    private @Nullable String parentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "tier")
    private OrganisationLevel tier;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "zone_id")
    private String zoneId;

    @Column(name = "sample")
    private boolean sample;

    @Column(name = "root_key")
    private @Nullable String rootKey;

    @SuppressWarnings("NullAway.Init")
    protected StoredOrganisation() {}

    StoredOrganisation(Organisation organisation) {
        id = organisation.id().value();
        parentId = organisation.parent() == null ? null : organisation.parent().value();
        rootKey = organisation.parent() == null ? ROOT : null;
        tier = organisation.level();
        nameZh = organisation.name().zh();
        nameEn = organisation.name().en();
        zoneId = organisation.zone().getId();
        sample = organisation.sample();
    }

    void rename(Localised name) {
        nameZh = name.zh();
        nameEn = name.en();
    }

    Organisation toOrganisation() {
        return new Organisation(
                new OrganisationId(id),
                parentId == null ? null : new OrganisationId(parentId),
                tier,
                new Localised(nameZh, nameEn),
                ZoneId.of(zoneId),
                sample);
    }
}
