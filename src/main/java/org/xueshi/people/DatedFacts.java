package org.xueshi.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;
import org.xueshi.people.EntryRefused.Field;

/** Writes appointments and marks, in the caller's transaction. */
@Component
class DatedFacts {

    private final EntityManager entities;
    private final StoredAppointments appointments;
    private final StoredMarks marks;

    DatedFacts(EntityManager entities, StoredAppointments appointments, StoredMarks marks) {
        this.entities = entities;
        this.appointments = appointments;
        this.marks = marks;
    }

    /**
     * Makes a second writer of the same member's facts fail and look again, on whichever node. To be called before any of
     * these facts is read, or what was read may be older than the version that is claimed.
     */
    void claim(MemberId member) {
        if (entities.find(StoredMember.class, member.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT) == null) {
            throw new NotAllowedRefused();
        }
    }

    String appoint(MemberId member, OrganisationId organisation, Role role, Period period) {
        boolean held = appointments.of(member.value()).stream()
                .map(StoredAppointment::toAppointment)
                .anyMatch(known -> known.role() == role
                        && known.organisation().equals(organisation)
                        && known.period().overlaps(period));
        if (held) {
            throw new EntryRefused(Field.ROLE, "already-appointed");
        }
        var appointment = new Appointment(Ids.next(), member, organisation, role, period);
        entities.persist(new StoredAppointment(appointment));
        return appointment.id();
    }

    MemberId holderOf(String appointment) {
        return appointments.holderOf(appointment).map(MemberId::new).orElseThrow(NotAllowedRefused::new);
    }

    Appointment appointment(String id) {
        return appointments.byId(id).orElseThrow(NotAllowedRefused::new).toAppointment();
    }

    void endAppointment(Appointment appointment, LocalDate lastDay) {
        requireEnding(appointment.period(), lastDay);
        if (leavesNobody(appointment)) {
            throw new EntryRefused(Field.UNTIL, "last-administrator");
        }
        appointments.byId(appointment.id()).orElseThrow(NotAllowedRefused::new).endOn(lastDay);
    }

    void mark(MemberId member, Mark mark, Period period) {
        boolean marked = marks.of(member.value()).stream()
                .map(StoredMark::toDatedMark)
                .anyMatch(known -> known.mark() == mark && known.period().overlaps(period));
        if (marked) {
            throw new EntryRefused(Field.FROM, "already-marked");
        }
        entities.persist(new StoredMark(member, mark, period));
    }

    void endMark(MemberId member, Mark mark, LocalDate from, LocalDate lastDay) {
        var stored =
                marks.findById(new StoredMark.Key(member.value(), mark, from)).orElseThrow(NotAllowedRefused::new);
        requireEnding(stored.toDatedMark().period(), lastDay);
        stored.endOn(lastDay);
    }

    private static void requireEnding(Period period, LocalDate lastDay) {
        if (lastDay.isBefore(period.from())) {
            throw new EntryRefused(Field.UNTIL, "ends-before-it-begins");
        }
        if (!period.lastsUntil(lastDay)) {
            throw new EntryRefused(Field.UNTIL, "ended-already");
        }
    }

    /** Without an administrator at the top nobody could appoint one again. */
    private boolean leavesNobody(Appointment appointment) {
        return appointment.role() == Role.ADMINISTRATOR
                && appointment.period().until() == null
                && appointments.openAdministratorsOfRoot(
                                appointment.organisation().value())
                        == 1;
    }
}
