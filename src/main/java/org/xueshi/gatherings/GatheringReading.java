package org.xueshi.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** Makes whole gatherings of rows, and texts of what is only read whole. */
@Component
class GatheringReading {

    /** Its own, so that what is stored doesn't change with the application's settings. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SessionRows sessions;
    private final HostRows hosts;
    private final AudienceRows audience;

    GatheringReading(SessionRows sessions, HostRows hosts, AudienceRows audience) {
        this.sessions = sessions;
        this.hosts = hosts;
        this.audience = audience;
    }

    static String text(GatheringPlan plan) {
        return JSON.writeValueAsString(new GatheringDetails(plan.texts(), plan.link(), plan.place(), plan.rollCalls()));
    }

    Gathering read(GatheringRow row) {
        return read(List.of(row)).getFirst();
    }

    /** In three statements, however many they are. */
    List<Gathering> read(List<GatheringRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(row -> row.id).toList();
        var bySession = sessions.ofAll(ids).stream().collect(Collectors.groupingBy(row -> row.key.gatheringId()));
        var byHost = hosts.ofAll(ids).stream().collect(Collectors.groupingBy(row -> row.key.gatheringId()));
        var byAudience = audience.ofAll(ids).stream().collect(Collectors.groupingBy(row -> row.key.gatheringId()));
        return rows.stream()
                .map(row -> gathering(
                        row,
                        bySession.getOrDefault(row.id, List.of()),
                        byHost.getOrDefault(row.id, List.of()),
                        byAudience.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Gathering gathering(
            GatheringRow row, List<SessionRow> sessions, List<HostRow> hosts, List<AudienceRow> audience) {
        GatheringDetails details = JSON.readValue(row.details, GatheringDetails.class);
        var plan = new GatheringPlan(
                new OrganisationId(row.organisationId),
                details.texts(),
                details.link(),
                details.place(),
                new Category(row.category),
                Tags.read(row.tags),
                sessions.stream().map(SessionRow::session).toList(),
                row.places,
                Instant.ofEpochMilli(row.deadline),
                row.toConfirm(),
                audience.stream()
                        .map(one -> new OrganisationId(one.key.organisationId()))
                        .collect(Collectors.toUnmodifiableSet()),
                hosts.stream().map(host -> new MemberId(host.key.memberId())).toList(),
                details.rollCalls(),
                row.occasion);
        return new Gathering(new GatheringId(row.id), plan, row.state, row.cancelledWhy, new MemberId(row.convenedBy));
    }
}
