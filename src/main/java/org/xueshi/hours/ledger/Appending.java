package org.xueshi.hours.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ledger.LedgerRows.Head;
import org.xueshi.hours.ledger.LedgerRows.Place;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;

/** Puts contents at the ends of their members' chains, each source once. In the caller's transaction. */
@Component
class Appending {

    private final LedgerRows rows;
    private final BookYears years;
    private final ApplicationClock clock;

    Appending(LedgerRows rows, BookYears years, ApplicationClock clock) {
        this.rows = rows;
        this.years = years;
        this.clock = clock;
    }

    /** Answers in the given order, as many at a time as one statement takes. */
    List<Entry> all(List<Content> contents) {
        return contents.stream()
                .gather(Gatherers.windowFixed(LedgerRows.TOGETHER))
                .flatMap(some -> together(some).stream())
                .toList();
    }

    private List<Entry> together(List<Content> contents) {
        var members = new LinkedHashSet<String>();
        var places = new LinkedHashSet<Place>();
        contents.forEach(content -> {
            members.add(content.member().value());
            places.add(Place.of(content));
        });
        Map<Place, Entry> known = new HashMap<>(
                rows.at(places).stream().collect(toMap(entry -> Place.of(entry.content()), entry -> entry)));
        Map<String, Head> heads =
                new HashMap<>(rows.heads(members).stream().collect(toMap(Head::member, head -> head)));
        Map<Place, Entry> fresh = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (Content content : contents) {
            Entry before = known.get(Place.of(content));
            if (before == null) {
                Entry sealed = seal(content, heads, now);
                known.put(Place.of(content), sealed);
                fresh.put(Place.of(content), sealed);
            } else if (!before.content()
                    .equals(content.bookedIn(before.content().year()))) {
                throw new LedgerConflictRefused(content.source());
            }
        }
        if (!fresh.isEmpty()) {
            rows.add(List.copyOf(fresh.values()));
        }
        return contents.stream().map(content -> known.get(Place.of(content))).toList();
    }

    /** After the member's last entry, which it then is. */
    private Entry seal(Content content, Map<String, Head> heads, Instant now) {
        MemberId member = content.member();
        Content booked = content.bookedIn(years.open(content.year(), member));
        @Nullable Head head = heads.get(member.value());
        Entry sealed = head == null
                ? Entry.seal(1, booked, now, Sha256.NONE)
                : Entry.seal(head.sequence() + 1, booked, now, head.hash());
        heads.put(member.value(), new Head(member.value(), sealed.sequence(), sealed.hash()));
        return sealed;
    }
}
