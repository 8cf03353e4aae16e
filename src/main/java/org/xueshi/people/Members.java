package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.credentials.Passwords;

/** Registering members, moving them, appointing them; for administrators of the organisation or of one above it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Members {

    private final Administration administration;
    private final Registration registration;
    private final MemberMoves moves;
    private final DatedFacts dated;
    private final Directory directory;
    private final Passwords passwords;
    private final MemberPages pages;

    Members(
            Administration administration,
            Registration registration,
            MemberMoves moves,
            DatedFacts dated,
            Directory directory,
            Passwords passwords,
            MemberPages pages) {
        this.administration = administration;
        this.registration = registration;
        this.moves = moves;
        this.dated = dated;
        this.directory = directory;
        this.passwords = passwords;
        this.pages = pages;
    }

    /** A new member and, if none was given, the one-time password to hand over. */
    public record Registered(MemberId member, @Nullable String oneTimePassword) {}

    /** Registers a member in a branch, with MEMBER or PROBATIONARY_MEMBER as first appointment. */
    @RetriedOnConflict
    public Registered register(OrganisationId branch, Organisations.NewMember person, Role role, LocalDate from) {
        administration.requireOver(branch);
        var registered = registration.register(person, requireBranch(branch).zone());
        moves.enter(registered.member(), branch, role, from);
        return registered;
    }

    /**
     * Ends the present branch membership on the day before and begins the next; refused if it would overlap. Being a
     * member, or one on probation, moves along; offices held in the old branch stay until somebody ends them.
     */
    @RetriedOnConflict
    public void transfer(MemberId member, OrganisationId toBranch, LocalDate from) {
        dated.claim(member);
        administration.requireOver(member);
        administration.requireOver(toBranch);
        requireBranch(toBranch);
        moves.move(member, toBranch, from);
    }

    /** Appoints; refused while the member holds that role there. Answers with the appointment's id. */
    @RetriedOnConflict
    public String appoint(MemberId member, OrganisationId organisation, Role role, Period period) {
        dated.claim(member);
        administration.requireOver(member);
        administration.requireOver(organisation);
        return dated.appoint(member, organisation, role, period);
    }

    /** Ends an appointment on that day; refused before its beginning, after its end, and for the last administrator. */
    @RetriedOnConflict
    public void endAppointment(String appointmentId, LocalDate lastDay) {
        dated.claim(dated.holderOf(appointmentId));
        Appointment appointment = dated.appointment(appointmentId);
        administration.requireOver(appointment.organisation());
        dated.endAppointment(appointment, lastDay);
    }

    /** Marks; refused while the member has that mark. */
    @RetriedOnConflict
    public void mark(MemberId member, Mark mark, Period period) {
        dated.claim(member);
        administration.requireOver(member);
        dated.mark(member, mark, period);
    }

    /** Ends the mark that began on that day; refused before its beginning and after its end. */
    @RetriedOnConflict
    public void endMark(MemberId member, Mark mark, LocalDate from, LocalDate lastDay) {
        dated.claim(member);
        administration.requireOver(member);
        dated.endMark(member, mark, from, lastDay);
    }

    /** A new one-time password, to be changed at the next sign-in; only by who administers all that they have a say in. */
    @RetriedOnConflict
    public String resetPassword(MemberId member) {
        administration.requireWhollyOver(member);
        return passwords.reset(member);
    }

    /** Members of the organisation and below whose name or sign-in name contains the words, one page. */
    @Transactional(readOnly = true)
    public List<Member> find(OrganisationId organisation, String words, int offset, int limit) {
        administration.requireOver(organisation);
        return pages.toAdminister(organisation, words, directory.todayAt(organisation), offset, limit);
    }

    /** How many {@link #find} finds on all its pages. */
    @Transactional(readOnly = true)
    public int count(OrganisationId organisation, String words) {
        administration.requireOver(organisation);
        return pages.countToAdminister(organisation, words, directory.todayAt(organisation));
    }

    /** All dated facts of a member, for who administers the member's branch. */
    @Transactional(readOnly = true)
    public MemberFacts facts(MemberId member) {
        administration.requireOver(member);
        return directory.facts(member);
    }

    private Organisation requireBranch(OrganisationId id) {
        Organisation organisation = directory.organisation(id);
        if (organisation.level() != OrganisationLevel.BRANCH) {
            throw new EntryRefused(Field.ORGANISATION, "not-a-branch");
        }
        return organisation;
    }
}
