package org.xueshi.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Whose files somebody may see, add to and delete today: where they instruct, and what they administer with all below. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LibraryPlaces {

    private static final Set<Role> HOLDERS = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    LibraryPlaces(Authority authority, Directory directory, SignedIn signedIn) {
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** Empty for whoever neither instructs nor administers today. */
    public Set<OrganisationId> mine() {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        Set<OrganisationId> places = new HashSet<>(authority.heldAt(actor, Set.of(Role.INSTRUCTOR), today));
        places.addAll(authority.scopeOf(actor, Set.of(Role.ADMINISTRATOR), today));
        return Set.copyOf(places);
    }

    /** Where the signed-in person holds the role itself, not below: what they may choose as the owner of a new file. */
    public List<Organisation> choices() {
        MemberId actor = signedIn.member();
        return authority.heldAt(actor, HOLDERS, directory.today(actor)).stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing(Organisation::level)
                        .thenComparing(place -> place.name().zh()))
                .toList();
    }

    /** The signed-in person, if they may use the library at all; refused otherwise. */
    public MemberId requireSomewhere() {
        MemberId actor = signedIn.member();
        if (choices().isEmpty()) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    /** The signed-in person, if the organisation's files are theirs to manage; refused otherwise. */
    public MemberId require(OrganisationId organisation) {
        if (!mine().contains(organisation)) {
            throw new NotAllowedRefused();
        }
        return signedIn.member();
    }
}
