package org.xueshi.gatherings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Invites and reminds, a part at a time; what was sent is written down with it, in one transaction. Trusted callers only. */
@Component
class Telling {

    /** Members who are told in one transaction. */
    static final int MEMBERS = 250;

    /** How long before the beginning a reminder is due: the day before, and when it is time to go. */
    static final List<Duration> REMINDERS = List.of(Duration.ofDays(1), Duration.ofHours(1));

    private final GatheringRows rows;
    private final AudienceRows audience;
    private final Gatherings gatherings;
    private final GatheringNotices notices;
    private final Directory directory;
    private final ApplicationClock clock;

    Telling(
            GatheringRows rows,
            AudienceRows audience,
            Gatherings gatherings,
            GatheringNotices notices,
            Directory directory,
            ApplicationClock clock) {
        this.rows = rows;
        this.audience = audience;
        this.gatherings = gatherings;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    List<AudienceRow.Key> invitationsToSend(Limit limit) {
        return audience.toTell(limit);
    }

    List<String> gatheringsToRemindOf(Limit limit) {
        long now = clock.millis();
        return rows.toRemind(now, now + REMINDERS.getFirst().toMillis(), REMINDERS.size(), limit);
    }

    /** The next members of an invited organisation; whoever is on the list already, or belongs to a larger one invited too, is not told. */
    @Transactional
    public void invite(AudienceRow.Key key) {
        AudienceRow row = audience.findById(key).orElseThrow();
        String after = row.toldUpTo;
        if (after == null) {
            return;
        }
        Gathering gathering = gatherings.of(new GatheringId(key.gatheringId()));
        var organisation = new OrganisationId(key.organisationId());
        LocalDate day = directory.todayAt(organisation);
        List<MemberId> some = isWithinAnother(organisation, gathering) || gathering.hasBegun(clock.instant())
                ? List.of()
                : directory.idsOf(organisation, day, after.isEmpty() ? null : new MemberId(after), MEMBERS);
        Set<MemberId> known = Set.copyOf(gatherings.expected(gathering.id()));
        notices.tell(some.stream().filter(one -> !known.contains(one)).toList(), gathering, "invited");
        row.toldUpTo = some.size() < MEMBERS ? null : some.getLast().value();
    }

    private boolean isWithinAnother(OrganisationId organisation, Gathering gathering) {
        return directory.lineage(organisation).stream()
                .skip(1)
                .anyMatch(above -> gathering.plan().invited().contains(above.id()));
    }

    /** Those who have a place, of the last reminder that is due. One that was announced too late for it is not caught up on. */
    @Transactional
    public void remind(String id) {
        GatheringRow row = rows.locked(id).orElseThrow();
        int due = (int) REMINDERS.stream()
                .filter(before -> row.starts - before.toMillis() <= clock.millis())
                .count();
        if (row.reminded >= due) {
            return;
        }
        row.reminded = due;
        boolean announcedSince =
                row.convenedAt > row.starts - REMINDERS.get(due - 1).toMillis();
        if (row.state == GatheringState.ANNOUNCED && !announcedSince) {
            Gathering gathering = gatherings.of(new GatheringId(id));
            notices.tell(
                    rows.coming(id).stream().map(MemberId::new).toList(),
                    gathering,
                    due == REMINDERS.size() ? "soon" : "tomorrow");
        }
    }
}
