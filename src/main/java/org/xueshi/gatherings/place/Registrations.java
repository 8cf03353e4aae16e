package org.xueshi.gatherings.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringNotices;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Registering for gatherings, and everything that follows from it; members act for themselves, hosts put others forward. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Registrations {

    /** Put forward at once. */
    public static final int MOST_NOMINATED = 200;

    private final SeatRows rows;
    private final SeatBook book;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final GatheringNotices notices;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Registrations(
            SeatRows rows,
            SeatBook book,
            Gatherings gatherings,
            GatheringAccess access,
            GatheringNotices notices,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.rows = rows;
        this.book = book;
        this.gatherings = gatherings;
        this.access = access;
        this.notices = notices;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Puts the signed-in member on the list: with a place, or at the end of the line. Refused to whoever is not invited, after
     * the deadline, and at the time of another gathering where they have a place.
     */
    @RetriedOnConflict
    public Seat register(GatheringId id) {
        MemberId member = signedIn.member();
        return book.write(id, (gathering, places) -> {
                    if (places.seat(member).isEmpty() && !access.isInvited(member, gathering)) {
                        throw new NotAllowedRefused();
                    }
                    requireNothingElse(member, gathering);
                    places.register(member, clock.instant());
                })
                .seat(member)
                .orElseThrow();
    }

    /** Takes the place that is held for the signed-in member; refused with {@link NoOfferRefused} if none is. */
    @RetriedOnConflict
    public void confirm(GatheringId id) {
        MemberId member = signedIn.member();
        book.write(id, (gathering, places) -> {
            requireNothingElse(member, gathering);
            places.confirm(member, clock.instant());
        });
    }

    /** Gives the signed-in member's place, offer or wait up. */
    @RetriedOnConflict
    public void withdraw(GatheringId id) {
        MemberId member = signedIn.member();
        book.write(id, (gathering, places) -> places.withdraw(member, clock.instant()));
    }

    /**
     * Puts members forward who belong to the organisation that convenes it or to one below; each has yet to confirm. Those
     * already on the list stay where they are.
     */
    @RetriedOnConflict
    public void nominate(GatheringId id, Collection<MemberId> members) {
        if (members.size() > MOST_NOMINATED) {
            throw new TooManyNominatedRefused();
        }
        book.write(id, (gathering, places) -> {
            MemberId actor = access.requireHost(gathering);
            if (!members.stream().allMatch(member -> belongs(member, gathering))) {
                throw new NotAllowedRefused();
            }
            members.forEach(member -> places.nominate(member, actor, clock.instant()));
        });
    }

    /** The host takes somebody off the list. */
    @RetriedOnConflict
    public void remove(GatheringId id, MemberId member) {
        book.write(id, (gathering, places) -> {
            access.requireHost(gathering);
            if (places.seat(member).filter(seat -> seat.state().isAlive()).isPresent()) {
                places.withdraw(member, clock.instant());
                notices.tell(List.of(member), gathering, "removed");
            }
        });
    }

    /** How the signed-in member stands with each of these; without those that they have nothing to do with. */
    @Transactional(readOnly = true)
    public Map<GatheringId, Seat> mine(Collection<GatheringId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows
                        .mine(
                                signedIn.member().value(),
                                ids.stream().map(GatheringId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(row -> new GatheringId(row.key.gatheringId()), SeatRow::seat));
    }

    /** The signed-in member's standing, and how many wait before them. */
    @Transactional(readOnly = true)
    public Optional<OwnSeat> mine(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        Places places = book.read(gathering);
        MemberId member = signedIn.member();
        return places.seat(member).map(seat -> new OwnSeat(seat, places.before(member)));
    }

    /** A member's own seat. */
    public record OwnSeat(Seat seat, int waitingBefore) {}

    /** How these members stand with gatherings that have not ended before that moment. Trusted callers only. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<MemberId, Map<GatheringId, Seat>> seats(Collection<MemberId> members, Instant since) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<String> ids = members.stream().map(MemberId::value).toList();
        return rows.ahead(ids, since.toEpochMilli()).stream()
                .collect(Collectors.groupingBy(
                        row -> new MemberId(row.key.memberId()),
                        Collectors.toMap(row -> new GatheringId(row.key.gatheringId()), SeatRow::seat)));
    }

    /** How many places are taken or held, by gathering. Trusted callers only. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<GatheringId, Integer> taken(Collection<GatheringId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.taken(ids.stream().map(GatheringId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                taken -> new GatheringId(taken.getGathering()), SeatRows.Taken::getSeats));
    }

    /** Everybody who ever was on the list, for hosts and those in charge. */
    @Transactional(readOnly = true)
    public List<Seat> roster(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        if (!access.mayHost(signedIn.member(), gathering) && !access.audits(signedIn.member(), gathering)) {
            throw new NotAllowedRefused();
        }
        return book.read(gathering).all();
    }

    /** Members who could be put forward, by words of their names; for hosts and those in charge. */
    @Transactional(readOnly = true)
    public List<Member> candidates(GatheringId id, String words, int offset, int limit) {
        Gathering gathering = gatherings.of(id);
        access.requireHost(gathering);
        var organisation = gathering.plan().organisation();
        return directory.membersOf(organisation, words, directory.todayAt(organisation), offset, limit);
    }

    /** Whether a place is the member's, or held for them. Trusted callers only. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean hasPlace(MemberId member, GatheringId id) {
        return rows.findById(new SeatRow.Key(member.value(), id.value()))
                .filter(row -> row.state.takesAPlace())
                .isPresent();
    }

    /**
     * The host lets somebody in who is not on the list, or waits: from shortly before it begins, when no place is offered any
     * more, and while there is one. Refused with {@link NoPlaceLeftRefused}.
     */
    @RetriedOnConflict
    public void admit(GatheringId id, MemberId member) {
        book.write(id, (gathering, places) -> {
            MemberId actor = access.requireHost(gathering);
            if (!belongs(member, gathering)) {
                throw new NotAllowedRefused();
            }
            requireNothingElse(member, gathering);
            places.admit(member, actor, clock.instant());
        });
    }

    /** The same for the rest of this room. Trusted callers only. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Seat> list(Gathering gathering) {
        return book.read(gathering).all();
    }

    /** Nobody is at two gatherings at once: one has to be given up first. */
    private void requireNothingElse(MemberId member, Gathering gathering) {
        rows.ahead(List.of(member.value()), clock.millis()).stream()
                .filter(row -> row.state.takesAPlace())
                .map(row -> new GatheringId(row.key.gatheringId()))
                .filter(other -> !other.equals(gathering.id()))
                .map(gatherings::of)
                .filter(other -> meet(other, gathering))
                .findFirst()
                .ifPresent(other -> {
                    throw new TwoAtOnceRefused(other.title());
                });
    }

    private static boolean meet(Gathering one, Gathering other) {
        return one.plan().sessions().stream()
                .anyMatch(a -> other.plan().sessions().stream()
                        .anyMatch(
                                b -> a.begins().isBefore(b.ends()) && b.begins().isBefore(a.ends())));
    }

    private boolean belongs(MemberId member, Gathering gathering) {
        return directory
                .branchOn(member, directory.today(member))
                .filter(branch -> directory.lineage(branch).stream()
                        .anyMatch(above -> above.id().equals(gathering.plan().organisation())))
                .isPresent();
    }
}
