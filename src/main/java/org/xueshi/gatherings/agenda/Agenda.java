package org.xueshi.gatherings.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;

/** Gatherings for the signed-in member: those they may come to, are on the list of, host, or are in charge of. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Agenda {

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Registrations registrations;
    private final Seats allSeats;
    private final Directory directory;
    private final SignedIn signedIn;

    Agenda(
            Gatherings gatherings,
            GatheringAccess access,
            Registrations registrations,
            Seats allSeats,
            Directory directory,
            SignedIn signedIn) {
        this.gatherings = gatherings;
        this.access = access;
        this.registrations = registrations;
        this.allSeats = allSeats;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** A page of what has not ended yet, the first to begin first. */
    public List<AgendaLine> ahead(int page, int size) {
        return lines(gatherings.ahead(signedIn.member(), access.charge(), page, size));
    }

    /** A page of what has ended and the member was on the list of, hosted or was in charge of; the latest first. */
    public List<AgendaLine> past(int page, int size) {
        return lines(gatherings.past(signedIn.member(), access.charge(), page, size));
    }

    /** One of them; any other is refused like one that there isn't. */
    public AgendaLine one(GatheringId id) {
        AgendaLine line = lines(List.of(gatherings.of(id))).getFirst();
        MemberId actor = signedIn.member();
        if (line.mine() == null
                && !line.hosts()
                && !access.isInvited(actor, line.gathering())
                && !access.audits(actor, line.gathering())) {
            throw new NotAllowedRefused();
        }
        return line;
    }

    private List<AgendaLine> lines(List<Gathering> found) {
        List<GatheringId> ids = found.stream().map(Gathering::id).toList();
        Map<GatheringId, Seat> mine = registrations.mine(ids);
        Map<GatheringId, Integer> taken = allSeats.taken(ids);
        Map<OrganisationId, Organisation> conveners = new HashMap<>();
        MemberId actor = signedIn.member();
        Collection<OrganisationId> charge = access.charge();
        return found.stream()
                .map(gathering -> new AgendaLine(
                        gathering,
                        conveners.computeIfAbsent(gathering.plan().organisation(), directory::organisation),
                        taken.getOrDefault(gathering.id(), 0),
                        mine.get(gathering.id()),
                        gathering.isHost(actor)
                                || charge.contains(gathering.plan().organisation())))
                .toList();
    }
}
