package org.xueshi.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;
import org.xueshi.people.EntryRefused.Field;

/** Writes where members belong, in the caller's transaction. */
@Component
class MemberMoves {

    /** Appointments that only say that somebody belongs to a branch. */
    static final Set<Role> BELONGING = Set.of(Role.MEMBER, Role.PROBATIONARY_MEMBER);

    private final EntityManager entities;
    private final BranchStays stays;
    private final StoredAppointments appointments;

    MemberMoves(EntityManager entities, BranchStays stays, StoredAppointments appointments) {
        this.entities = entities;
        this.stays = stays;
        this.appointments = appointments;
    }

    /** The first branch of somebody who was in none. */
    void enter(MemberId member, OrganisationId branch, Role role, LocalDate from) {
        if (!BELONGING.contains(role)) {
            throw new EntryRefused(Field.ROLE, "first-role");
        }
        entities.persist(new BranchStay(member, branch, Period.since(from)));
        persist(member, branch, role, Period.since(from));
    }

    /** From one branch, or from none, to another. */
    void move(MemberId member, OrganisationId to, LocalDate from) {
        var known = stays.of(member.value());
        var ending = Transfer.toEndBefore(
                from, known.stream().map(BranchStay::period).toList());
        for (BranchStay left : known) {
            if (ending.filter(left.period()::equals).isEmpty()) {
                continue;
            }
            if (left.branch().equals(to)) {
                throw new EntryRefused(Field.ORGANISATION, "already-there");
            }
            left.endOn(from.minusDays(1));
            takeAlong(member, left.branch(), to, from);
        }
        entities.persist(new BranchStay(member, to, Period.since(from)));
    }

    private void takeAlong(MemberId member, OrganisationId left, OrganisationId to, LocalDate day) {
        for (StoredAppointment stored : appointments.of(member.value())) {
            Appointment held = stored.toAppointment();
            if (!BELONGING.contains(held.role())
                    || !held.organisation().equals(left)
                    || !held.period().lastsUntil(day)) {
                continue;
            }
            if (held.period().from().isBefore(day)) {
                stored.endOn(day.minusDays(1));
                persist(member, to, held.role(), new Period(day, held.period().until()));
            } else {
                stored.moveTo(to);
            }
        }
    }

    private void persist(MemberId member, OrganisationId organisation, Role role, Period period) {
        entities.persist(new StoredAppointment(new Appointment(Ids.next(), member, organisation, role, period)));
    }
}
