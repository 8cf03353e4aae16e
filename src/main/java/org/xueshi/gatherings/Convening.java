package org.xueshi.gatherings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** Announcing gatherings, changing and cancelling them; for leaders of the organisation and its administrators. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Convening {

    private final GatheringRows rows;
    private final SessionRows sessions;
    private final HostRows hosts;
    private final AudienceRows audience;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final GatheringCategories categories;
    private final GatheringNotices notices;
    private final Directory directory;
    private final ApplicationClock clock;

    Convening(
            GatheringRows rows,
            SessionRows sessions,
            HostRows hosts,
            AudienceRows audience,
            Gatherings gatherings,
            GatheringAccess access,
            GatheringCategories categories,
            GatheringNotices notices,
            Directory directory,
            ApplicationClock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.hosts = hosts;
        this.audience = audience;
        this.gatherings = gatherings;
        this.access = access;
        this.categories = categories;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Organisations for which the signed-in member may convene something. */
    @Transactional(readOnly = true)
    public List<Organisation> mayConveneFor() {
        return access.charge().stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing((Organisation one) -> one.level())
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** What can be invited by an organisation: itself and all below it, from the top down. */
    @Transactional(readOnly = true)
    public List<Organisation> mayInvite(OrganisationId organisation) {
        access.requireCharge(organisation);
        return directory.subtree(organisation).stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing((Organisation one) -> one.level())
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** Members of the organisation and all below it who could host, by words of their names. */
    @Transactional(readOnly = true)
    public List<Member> mayHost(OrganisationId organisation, String words, int offset, int limit) {
        access.requireCharge(organisation);
        return directory.membersOf(organisation, words, directory.todayAt(organisation), offset, limit);
    }

    /** The gathering, for whoever may change it. */
    @Transactional(readOnly = true)
    public Gathering toChange(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        access.requireCharge(gathering.plan().organisation());
        return gathering;
    }

    /** Announces it, or refuses with {@link PlanRefused} at the field that is wrong. */
    public GatheringId convene(GatheringPlan plan) {
        MemberId actor = access.requireCharge(plan.organisation());
        Instant now = clock.instant();
        require(plan);
        if (!plan.begins().isAfter(now)) {
            throw new PlanRefused(Field.SESSIONS, "begun");
        }
        if (!plan.deadline().isAfter(now)) {
            throw new PlanRefused(Field.DEADLINE, "deadline-over");
        }
        GatheringId id = GatheringId.next();
        var row = new GatheringRow(id, actor.value(), now);
        row.take(plan, GatheringReading.text(plan));
        rows.saveAndFlush(row);
        sessions.saveAll(plan.sessions().stream()
                .map(session -> new SessionRow(id, session))
                .toList());
        keepPeople(id, plan, Set.of(), Set.of());
        return id;
    }

    /**
     * Announces a change of it and tells everybody on the list if they have to know. Sessions that have begun stay as they
     * are, and there are never fewer places than are taken. What it is an occasion of and who convened it never changes.
     */
    @RetriedOnConflict
    public void change(GatheringId id, GatheringPlan plan) {
        Gathering before = requireChangeable(id);
        if (!plan.organisation().equals(before.plan().organisation())
                || !Objects.equals(plan.occasion(), before.plan().occasion())) {
            throw new NotAllowedRefused();
        }
        require(plan);
        requireBegunStays(before.plan(), plan);
        int taken = rows.taken(id.value());
        if (plan.places() < taken) {
            throw new PlanRefused(Field.PLACES, "places-taken", Integer.toString(taken));
        }
        GatheringRow row = rows.findById(id.value()).orElseThrow(NotAllowedRefused::new);
        row.take(plan, GatheringReading.text(plan));
        keepSessions(id, before.plan(), plan);
        keepPeople(id, plan, Set.copyOf(before.plan().hosts()), before.plan().invited());
        if (concernsThoseWhoCome(before.plan(), plan)) {
            notices.tell(
                    gatherings.expected(id),
                    new Gathering(id, plan, before.state(), null, before.convenedBy()),
                    "changed");
        }
    }

    /** Calls it off, with a reason of 5 to 500 characters for those who meant to come. */
    @RetriedOnConflict
    public void cancel(GatheringId id, String reason) {
        Gathering gathering = requireChangeable(id);
        String why = ReasonRefused.require(reason);
        GatheringRow row = rows.findById(id.value()).orElseThrow(NotAllowedRefused::new);
        row.state = GatheringState.CANCELLED;
        row.cancelledWhy = why;
        notices.tell(gatherings.expected(id), gathering, "cancelled", why);
    }

    private Gathering requireChangeable(GatheringId id) {
        Gathering gathering = gatherings.locked(id);
        access.requireCharge(gathering.plan().organisation());
        if (!gathering.isAnnounced()) {
            throw new GatheringOverRefused();
        }
        return gathering;
    }

    private void require(GatheringPlan plan) {
        plan.require();
        if (!categories.knows(plan.category(), directory.todayAt(plan.organisation()))) {
            throw new PlanRefused(Field.CATEGORY, "category");
        }
        if (!directory.subtree(plan.organisation()).containsAll(plan.invited())) {
            throw new PlanRefused(Field.INVITED, "invited-elsewhere");
        }
        if (directory.members(plan.hosts()).size() < plan.hosts().size()) {
            throw new PlanRefused(Field.HOSTS, "hosts", Integer.toString(GatheringPlan.MOST_HOSTS));
        }
    }

    private void requireBegunStays(GatheringPlan before, GatheringPlan plan) {
        Instant now = clock.instant();
        Map<Integer, GatheringSession> kept =
                plan.sessions().stream().collect(Collectors.toMap(GatheringSession::number, one -> one));
        for (GatheringSession session : before.sessions()) {
            boolean begun = !session.begins().isAfter(now);
            @Nullable GatheringSession after = kept.remove(session.number());
            if (begun && !session.equals(after)) {
                throw new PlanRefused(Field.SESSIONS, "session-begun");
            }
        }
        Map<Integer, GatheringSession> known =
                before.sessions().stream().collect(Collectors.toMap(GatheringSession::number, one -> one));
        if (plan.sessions().stream()
                .anyMatch(one ->
                        !one.equals(known.get(one.number())) && !one.begins().isAfter(now))) {
            throw new PlanRefused(Field.SESSIONS, "begun");
        }
    }

    private void keepSessions(GatheringId id, GatheringPlan before, GatheringPlan plan) {
        List<GatheringSession> gone = new ArrayList<>(before.sessions());
        gone.removeIf(old -> plan.sessions().stream().anyMatch(one -> one.number() == old.number()));
        sessions.deleteAll(gone.stream().map(one -> new SessionRow(id, one)).toList());
        sessions.saveAll(
                plan.sessions().stream().map(one -> new SessionRow(id, one)).toList());
    }

    private void keepPeople(GatheringId id, GatheringPlan plan, Set<MemberId> hostsBefore, Set<OrganisationId> before) {
        hosts.saveAll(plan.hosts().stream()
                .filter(host -> !hostsBefore.contains(host))
                .map(host -> new HostRow(host.value(), id.value()))
                .toList());
        hosts.deleteAll(hostsBefore.stream()
                .filter(host -> !plan.hosts().contains(host))
                .map(host -> new HostRow(host.value(), id.value()))
                .toList());
        audience.saveAll(plan.invited().stream()
                .filter(one -> !before.contains(one))
                .map(one -> new AudienceRow(one.value(), id.value()))
                .toList());
        audience.deleteAll(before.stream()
                .filter(one -> !plan.invited().contains(one))
                .map(one -> new AudienceRow(one.value(), id.value()))
                .toList());
    }

    /** When and where it is: whoever means to come has to know. */
    private static boolean concernsThoseWhoCome(GatheringPlan before, GatheringPlan plan) {
        return !before.sessions().equals(plan.sessions())
                || !before.texts().venue().equals(plan.texts().venue())
                || !Objects.equals(before.link(), plan.link());
    }
}
