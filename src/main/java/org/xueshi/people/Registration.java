package org.xueshi.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.credentials.OneTimePassword;
import org.xueshi.people.credentials.Passwords;

/** Writes a new member with the first password and the first appointment, in the caller's transaction. */
@Component
class Registration {

    private final EntityManager entities;
    private final StoredMembers members;
    private final Passwords passwords;

    Registration(EntityManager entities, StoredMembers members, Passwords passwords) {
        this.entities = entities;
        this.members = members;
        this.passwords = passwords;
    }

    Members.Registered register(Organisations.NewMember person, ZoneId zone) {
        String signInName = Entry.signInName(person.signInName());
        if (members.existsBySignInName(signInName)) {
            throw new EntryRefused(Field.SIGN_IN_NAME, "sign-in-name-taken", signInName);
        }
        var member = MemberId.next();
        var name = Entry.name(person.name(), Entry.MEMBER_NAME_CHARACTERS);
        entities.persist(new StoredMember(member, name, signInName, Entry.email(person.email()), zone));
        return new Members.Registered(member, password(member, person));
    }

    void appoint(MemberId member, OrganisationId organisation, Role role, LocalDate from) {
        entities.persist(
                new StoredAppointment(new Appointment(Ids.next(), member, organisation, role, Period.since(from))));
    }

    private @Nullable String password(MemberId member, Organisations.NewMember person) {
        if (person.password() != null) {
            passwords.begin(member, person.password());
            return null;
        }
        String oneTime = OneTimePassword.next();
        passwords.beginOneTime(member, oneTime);
        return oneTime;
    }
}
