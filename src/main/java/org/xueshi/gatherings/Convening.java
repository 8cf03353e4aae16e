package org.xueshi.gatherings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    private final PlanParts parts;
    private final PlanChecks checks;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final GatheringNotices notices;
    private final Directory directory;
    private final ApplicationClock clock;

    Convening(
            GatheringRows rows,
            PlanParts parts,
            PlanChecks checks,
            Gatherings gatherings,
            GatheringAccess access,
            GatheringNotices notices,
            Directory directory,
            ApplicationClock clock) {
        this.rows = rows;
        this.parts = parts;
        this.checks = checks;
        this.gatherings = gatherings;
        this.access = access;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Organisations for which the signed-in member may convene something. */
    @Transactional(readOnly = true)
    public List<Organisation> mayConveneFor() {
        return access.organisationsInCharge();
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
        checks.requireNew(plan, now);
        GatheringId id = GatheringId.next();
        var row = new GatheringRow(id, actor.value(), now);
        row.take(plan, GatheringReading.text(plan));
        rows.saveAndFlush(row);
        parts.keep(id, plan);
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
        checks.requireChange(before.plan(), plan, clock.instant());
        int taken = rows.taken(id.value());
        if (plan.places() < taken) {
            throw new PlanRefused(Field.PLACES, "places-taken", Integer.toString(taken));
        }
        GatheringRow row = rows.findById(id.value()).orElseThrow(NotAllowedRefused::new);
        row.take(plan, GatheringReading.text(plan));
        parts.change(id, before.plan(), plan);
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

    /** When and where it is: whoever means to come has to know. */
    private static boolean concernsThoseWhoCome(GatheringPlan before, GatheringPlan plan) {
        return !before.sessions().equals(plan.sessions())
                || !before.texts().venue().equals(plan.texts().venue())
                || !Objects.equals(before.link(), plan.link());
    }
}
