package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registering members, moving them, appointing them; for administrators of the organisation or of one above it. */
@Service
public class Members {

    /** A new member and, if none was given, the one-time password to hand over. */
    public record Registered(MemberId member, @Nullable String oneTimePassword) {}

    /** Registers a member in a branch, with MEMBER or PROBATIONARY_MEMBER as first appointment. */
    public Registered register(OrganisationId branch, Organisations.NewMember person, Role role, LocalDate from) {
        throw new UnsupportedOperationException();
    }

    /** Ends the present branch membership on the day before and begins the next; refused if it would overlap. */
    public void transfer(MemberId member, OrganisationId toBranch, LocalDate from) {
        throw new UnsupportedOperationException();
    }

    public String appoint(MemberId member, OrganisationId organisation, Role role, Period period) {
        throw new UnsupportedOperationException();
    }

    /** Ends an appointment on that day; refused before its beginning. */
    public void endAppointment(String appointmentId, LocalDate lastDay) {
        throw new UnsupportedOperationException();
    }

    public void mark(MemberId member, Mark mark, Period period) {
        throw new UnsupportedOperationException();
    }

    /** A new one-time password, which must be changed at the next sign-in. */
    public String resetPassword(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** Members of the organisation and below whose name or sign-in name contains the words, one page. */
    public List<Member> find(OrganisationId organisation, String words, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
