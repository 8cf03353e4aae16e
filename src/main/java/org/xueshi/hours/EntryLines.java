package org.xueshi.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.Policies;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Entries of a member's year as people read them; whoever calls has checked who may. */
@Component
class EntryLines {

    private final Ledger ledger;
    private final Policies policies;
    private final Directory directory;

    EntryLines(Ledger ledger, Policies policies, Directory directory) {
        this.ledger = ledger;
        this.policies = policies;
        this.directory = directory;
    }

    /** One page, the newest first. */
    List<EntryLine> newest(MemberId member, int year, int page, int size) {
        return read(member, year, ledger.newestOfYear(member, year, page, size));
    }

    /** All of them in the order of the chain. */
    List<EntryLine> all(MemberId member, int year) {
        return read(member, year, ledger.ofYear(member, year));
    }

    /** Today in the running year; a past one is looked at from its last day, a coming one from its first. */
    LocalDate asOf(MemberId member, int year) {
        LocalDate today = directory.today(member);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return today.isAfter(last) ? last : today.isBefore(first) ? first : today;
    }

    private List<EntryLine> read(MemberId member, int year, List<Entry> entries) {
        var policy = policies.inForceOn(asOf(member, year)).policy();
        Map<MemberId, Member> people = directory.members(entries.stream()
                .map(entry -> entry.content().decidedBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<OrganisationId, Localised> organisers = entries.stream()
                .map(entry -> entry.content().organiser())
                .filter(Objects::nonNull)
                .map(Organiser::id)
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> directory.organisation(id).name()));
        return entries.stream()
                .map(entry ->
                        line(entry, policy.countsTowardFloor(entry.content().category()), people, organisers))
                .toList();
    }

    private static EntryLine line(
            Entry entry, boolean counts, Map<MemberId, Member> people, Map<OrganisationId, Localised> organisers) {
        var content = entry.content();
        var organiser = content.organiser();
        var decidedBy = content.decidedBy();
        return new EntryLine(
                entry.sequence(),
                content.amount(),
                content.category(),
                counts,
                content.strength(),
                content.title(),
                organiser == null ? null : organisers.get(organiser.id()),
                content.day(),
                entry.postedAt(),
                decidedBy == null ? null : Member.nameOf(decidedBy, people),
                content.claim(),
                content.cause(),
                content.kind(),
                content.late());
    }
}
