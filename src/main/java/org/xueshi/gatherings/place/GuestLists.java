package org.xueshi.gatherings.place;

import java.util.Collection;
import java.util.List;
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

/** Who is on the list of a gathering, kept by its hosts: they put forward, let in and take off. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GuestLists {

    /** Put forward at once. */
    public static final int MOST_NOMINATED = 200;

    private final SeatBook book;
    private final Overlaps overlaps;
    private final WhoCame whoCame;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final GatheringNotices notices;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    GuestLists(
            SeatBook book,
            Overlaps overlaps,
            WhoCame whoCame,
            Gatherings gatherings,
            GatheringAccess access,
            GatheringNotices notices,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.book = book;
        this.overlaps = overlaps;
        this.whoCame = whoCame;
        this.gatherings = gatherings;
        this.access = access;
        this.notices = notices;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
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

    /** The host takes somebody off the list; refused with {@link HasComeRefused} once they have been seen there. */
    @RetriedOnConflict
    public void remove(GatheringId id, MemberId member) {
        book.write(id, (gathering, places) -> {
            access.requireHost(gathering);
            if (places.seat(member).filter(seat -> seat.state().isAlive()).isPresent()) {
                if (whoCame.came(member, id)) {
                    throw new HasComeRefused();
                }
                places.withdraw(member, clock.instant());
                notices.tell(List.of(member), gathering, "removed");
            }
        });
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
            overlaps.requireNothingElse(member, gathering);
            places.admit(member, actor, clock.instant());
        });
    }

    private boolean belongs(MemberId member, Gathering gathering) {
        return directory
                .branchOn(member, directory.today(member))
                .filter(branch -> directory.lineage(branch).stream()
                        .anyMatch(above -> above.id().equals(gathering.plan().organisation())))
                .isPresent();
    }
}
