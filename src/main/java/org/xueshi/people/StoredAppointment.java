package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An appointment as stored. */
@Entity
@Table(name = "people_appointment")
class StoredAppointment {

    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "id") String id) {}

    @EmbeddedId
    private Key key;

    @Column(name = "organisation_id")
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected StoredAppointment() {}

    StoredAppointment(Appointment appointment) {
        key = new Key(appointment.member().value(), appointment.id());
        organisationId = appointment.organisation().value();
        role = appointment.role();
        firstDay = appointment.period().from();
        lastDay = appointment.period().until();
    }

    void endOn(LocalDate day) {
        lastDay = day;
    }

    void moveTo(OrganisationId organisation) {
        organisationId = organisation.value();
    }

    Appointment toAppointment() {
        return new Appointment(
                key.id(),
                new MemberId(key.memberId()),
                new OrganisationId(organisationId),
                role,
                new Period(firstDay, lastDay));
    }
}
