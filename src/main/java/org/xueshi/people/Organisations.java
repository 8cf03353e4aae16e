package org.xueshi.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.EntryRefused.Field;

/** Building the organisation tree; for administrators of the organisation or of one above it. */
@Service
@Transactional
public class Organisations {

    private static final Set<Role> SEEING = Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.SECRETARY, Role.DEPUTY);

    private final EntityManager entities;
    private final StoredOrganisations stored;
    private final Administration administration;
    private final Registration registration;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Organisations(
            EntityManager entities,
            StoredOrganisations stored,
            Administration administration,
            Registration registration,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.entities = entities;
        this.stored = stored;
        this.administration = administration;
        this.registration = registration;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Organisations that the signed-in member may see as administrator, auditor or leader, parents before children. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Organisation> mine() {
        return seenAs(SEEING);
    }

    /** Organisations that the signed-in member administers, parents before children. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Organisation> administered() {
        return seenAs(Set.of(Role.ADMINISTRATOR));
    }

    /** Adds an organisation below the parent; refused if its level isn't below the parent's. */
    @PreAuthorize("isAuthenticated()")
    public OrganisationId found(OrganisationId parent, OrganisationLevel level, Localised name) {
        administration.requireOver(parent);
        Organisation above = directory.organisation(parent);
        if (level.compareTo(above.level()) <= 0) {
            throw new EntryRefused(Field.LEVEL, "level-not-below");
        }
        var id = OrganisationId.next();
        entities.persist(
                new StoredOrganisation(new Organisation(id, parent, level, named(name), above.zone(), above.sample())));
        entities.persist(new LineageStep(id));
        stored.stepsAbove(parent.value()).forEach(step -> entities.persist(step.forChild(id)));
        return id;
    }

    /**
     * The first organisation of an empty installation, with its first administrator; refused when there is one already.
     *
     * @param administrator with a password: nobody could be told a one-time password here
     */
    @RetriedOnConflict
    public OrganisationId foundRoot(Localised name, ZoneId zone, boolean sample, NewMember administrator) {
        if (administrator.password() == null) {
            throw new IllegalArgumentException("the first administrator needs a password that somebody knows");
        }
        return beginTree(name, zone, sample, administrator).organisation();
    }

    /** The same with a one-time password for the administrator, unless one was given. */
    @RetriedOnConflict
    Beginning beginTree(Localised name, ZoneId zone, boolean sample, NewMember administrator) {
        if (stored.root().isPresent()) {
            throw new EntryRefused(Field.ORGANISATION, "root-exists");
        }
        var id = OrganisationId.next();
        entities.persist(new StoredOrganisation(
                new Organisation(id, null, OrganisationLevel.COUNTY, named(name), zone, sample)));
        entities.persist(new LineageStep(id));
        var registered = registration.register(administrator, zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        registration.appoint(registered.member(), id, Role.ADMINISTRATOR, today);
        return new Beginning(id, registered);
    }

    @PreAuthorize("isAuthenticated()")
    public void rename(OrganisationId id, Localised name) {
        administration.requireOver(id);
        stored.findById(id.value()).orElseThrow(NotAllowedRefused::new).rename(named(name));
    }

    private List<Organisation> seenAs(Set<Role> roles) {
        MemberId actor = signedIn.member();
        return stored.within(actor.value(), roles, directory.today(actor)).stream()
                .map(StoredOrganisation::toOrganisation)
                .toList();
    }

    private static Localised named(Localised name) {
        return Entry.name(name, Entry.ORGANISATION_NAME_CHARACTERS);
    }

    /** What an empty installation begins with. */
    record Beginning(OrganisationId organisation, Members.Registered administrator) {}

    /** @param password null for a one-time password that {@link Members} makes */
    public record NewMember(
            Localised name,
            String signInName,
            @Nullable String email,
            @Nullable String password) {}
}
