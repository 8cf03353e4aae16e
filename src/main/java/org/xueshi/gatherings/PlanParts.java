package org.xueshi.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Keeps what of a plan has rows of its own: sessions, hosts, who is invited. Only what differs is written. */
@Component
class PlanParts {

    private final SessionRows sessions;
    private final HostRows hosts;
    private final AudienceRows audience;

    PlanParts(SessionRows sessions, HostRows hosts, AudienceRows audience) {
        this.sessions = sessions;
        this.hosts = hosts;
        this.audience = audience;
    }

    void keep(GatheringId id, GatheringPlan plan) {
        sessions.saveAll(plan.sessions().stream()
                .map(session -> new SessionRow(id, session))
                .toList());
        people(id, plan, Set.of(), Set.of());
    }

    void change(GatheringId id, GatheringPlan before, GatheringPlan plan) {
        sessions(id, before, plan);
        people(id, plan, Set.copyOf(before.hosts()), before.invited());
    }

    private void sessions(GatheringId id, GatheringPlan before, GatheringPlan plan) {
        List<GatheringSession> gone = new ArrayList<>(before.sessions());
        gone.removeIf(old -> plan.sessions().stream().anyMatch(one -> one.number() == old.number()));
        sessions.deleteAll(gone.stream().map(one -> new SessionRow(id, one)).toList());
        sessions.saveAll(
                plan.sessions().stream().map(one -> new SessionRow(id, one)).toList());
    }

    private void people(GatheringId id, GatheringPlan plan, Set<MemberId> hostsBefore, Set<OrganisationId> before) {
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
}
