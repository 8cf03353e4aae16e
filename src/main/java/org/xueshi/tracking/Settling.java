package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.PersonalClocks.Reading;
import org.xueshi.tracking.StoredSessions.Progress;

/**
 * Writes what members have studied. Once a minute a line in the member's journal is enough; when somebody is going to read
 * it, or a session leaves the memory, it is spread over the tables. The caller holds the locks of all members concerned.
 */
@Service
class Settling {

    /** Members of one transaction: enough that its costs are shared, few enough that it is short. */
    private static final int MEMBERS_TOGETHER = 100;

    /** Each failed try means that another node got its turn with this member. */
    private static final int TRIES = 10;

    private static final Comparator<LiveMember> BY_MEMBER =
            Comparator.comparing(member -> member.id().value());

    private final PersonalClocks clocks;
    private final StoredSessions sessions;
    private final Stretches stretches;
    private final Coverages coverages;
    private final Journals journals;
    private final TransactionTemplate transaction;

    Settling(
            PersonalClocks clocks,
            StoredSessions sessions,
            Stretches stretches,
            Coverages coverages,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.sessions = sessions;
        this.stretches = stretches;
        this.coverages = coverages;
        this.journals = new Journals(sessions, stretches, coverages);
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Sees to it that what has changed survives this node, in as few rows as can be; answers how many. */
    int note(Collection<LiveMember> members) {
        List<LiveMember> plain = sorted(members, member -> member.isChanged() && member.isPlain());
        List<LiveMember> others = new ArrayList<>(sorted(members, member -> member.isChanged() && !member.isPlain()));
        int rows = 0;
        for (List<LiveMember> some : portions(plain)) {
            List<LiveMember> left = leftBy(some);
            rows += some.size() - left.size();
            others.addAll(left);
        }
        return rows + write(others);
    }

    /**
     * Writes everything of these members to the tables, with what any node has left in their journals; returns when it is
     * there and answers how many rows that took, or fails with nothing lost in memory.
     */
    int write(Collection<LiveMember> members) {
        int rows = 0;
        for (List<LiveMember> some : portions(sorted(members, member -> member.isChanged() || member.isNoted()))) {
            rows += together(some);
        }
        return rows;
    }

    /** Writes to the tables what any node has left in the member's journal. */
    void spread(MemberId member) {
        retrying(() -> transaction.execute(status -> {
            Reading reading = clocks.of(List.of(member.value())).getOrDefault(member.value(), Reading.NONE);
            if (reading.journal() == null) {
                return 0;
            }
            int rows = journals.spread(List.of(Journal.parse(reading.journal())));
            clocks.advance(Map.of(member.value(), reading.version()));
            return rows;
        }));
    }

    /** The same for whoever left something there: nodes that were killed did. */
    void spreadAll() {
        List<String> some = clocks.withJournal("", MEMBERS_TOGETHER);
        while (!some.isEmpty()) {
            some.forEach(member -> spread(new MemberId(member)));
            some = clocks.withJournal(some.getLast(), MEMBERS_TOGETHER);
        }
    }

    private static List<LiveMember> sorted(Collection<LiveMember> members, Predicate<LiveMember> which) {
        return members.stream().filter(which).sorted(BY_MEMBER).toList();
    }

    private static List<List<LiveMember>> portions(List<LiveMember> members) {
        List<List<LiveMember>> portions = new ArrayList<>();
        for (int from = 0; from < members.size(); from += MEMBERS_TOGETHER) {
            portions.add(members.subList(from, Math.min(members.size(), from + MEMBERS_TOGETHER)));
        }
        return portions;
    }

    /** Notes what can be noted; answers who is left to be written, each apart if need be. */
    private List<LiveMember> leftBy(List<LiveMember> members) {
        try {
            return noteTogether(members);
        } catch (RuntimeException interfered) {
            members.forEach(LiveMember::forget);
            return members;
        }
    }

    /** Answers those whose journal doesn't hold it, or whom another node has written. */
    private List<LiveMember> noteTogether(List<LiveMember> members) {
        List<Noting> notings = members.stream()
                .map(Noting::of)
                .filter(noting -> noting.note().isPresent())
                .toList();
        Set<String> noted = transaction.execute(status -> clocks.note(
                notings.stream().map(noting -> noting.note().orElseThrow()).toList()));
        notings.stream()
                .filter(noting -> noted.contains(noting.member().id().value()))
                .forEach(Noting::isWritten);
        List<LiveMember> left = members.stream()
                .filter(member -> !noted.contains(member.id().value()))
                .toList();
        left.forEach(LiveMember::forget);
        return left;
    }

    private int together(List<LiveMember> members) {
        try {
            return writeOnce(members);
        } catch (RuntimeException interfered) {
            return apart(members);
        }
    }

    /** One member that can't be written keeps nobody else from it. */
    private int apart(List<LiveMember> members) {
        List<RuntimeException> failed = new ArrayList<>();
        int rows = 0;
        for (LiveMember member : members) {
            try {
                rows += retrying(() -> writeOnce(List.of(member)));
            } catch (RuntimeException kept) {
                failed.add(kept);
            }
        }
        if (!failed.isEmpty()) {
            RuntimeException first = failed.getFirst();
            failed.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return rows;
    }

    private interface Writing {
        int write();
    }

    private static int retrying(Writing writing) {
        for (int left = TRIES; ; left--) {
            try {
                return writing.write();
            } catch (DataAccessException | TransactionException interfered) {
                if (left == 1) {
                    throw interfered;
                }
            }
        }
    }

    private int writeOnce(List<LiveMember> members) {
        Written written = transaction.execute(status -> writeInTransaction(members));
        written.outcomes.forEach(Outcome::isWritten);
        return written.rows;
    }

    private record Written(List<Outcome> outcomes, int rows) {}

    /**
     * What was written of one member.
     *
     * @param version that was read before
     */
    private record Outcome(LiveMember member, long version, Map<SessionTrace, Settled> settled, Settlement settlement) {
        /** A session that only learns what another node wrote leaves that as it is. */
        Stream<Settled> changed() {
            return settled.entrySet().stream()
                    .filter(one -> one.getKey().isChanged())
                    .map(Map.Entry::getValue);
        }

        void isWritten() {
            settled.forEach(SessionTrace::settled);
            member.isWritten(version + 1, settlement);
        }
    }

    private Written writeInTransaction(List<LiveMember> members) {
        Map<String, Reading> readings =
                clocks.of(members.stream().map(member -> member.id().value()).toList());
        int spread = journals.spread(readings.values().stream()
                .flatMap(reading -> Stream.ofNullable(reading.journal()))
                .map(Journal::parse)
                .toList());
        Map<String, Settlement.Known> known = known(members);
        Map<String, Long> versions = new TreeMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (LiveMember member : members) {
            String id = member.id().value();
            Reading reading = readings.getOrDefault(id, Reading.NONE);
            versions.put(id, reading.version());
            outcomes.add(settle(member, reading.version(), known.getOrDefault(id, Settlement.Known.NOTHING)));
        }
        clocks.advance(versions);
        int kept = keep(outcomes.stream().flatMap(Outcome::changed).toList());
        return new Written(outcomes, spread + versions.size() + kept);
    }

    private static Outcome settle(LiveMember member, long version, Settlement.Known known) {
        var settlement = new Settlement(known);
        Map<SessionTrace, Settled> settled = new LinkedHashMap<>();
        member.unsettled(version).forEach(trace -> settled.put(trace, settlement.settle(trace)));
        return new Outcome(member, version, settled, settlement);
    }

    /** Reads what the tables hold, once for all. */
    private Map<String, Settlement.Known> known(List<LiveMember> members) {
        List<String> ids = members.stream().map(member -> member.id().value()).toList();
        List<StoredSession> states = members.stream()
                .flatMap(member -> member.traces().stream())
                .map(SessionTrace::state)
                .toList();
        // Not only up to now: what others have counted since is to be known for the next note.
        long from = members.stream().mapToLong(LiveMember::settlesFrom).min().orElseThrow();
        var counted = stretches.counted(ids, from).stream().collect(Collectors.groupingBy(Stretches.Row::member));
        var heads = sessions.heads(ids, states.stream().map(StoredSession::id).toList());
        var coverage =
                coverages
                        .of(
                                ids,
                                states.stream()
                                        .map(state -> state.activity().value())
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Coverages.Row::member));
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Settlement.Known(
                                counted.getOrDefault(id, List.of()),
                                RangeSet.EMPTY,
                                heads,
                                coverage.getOrDefault(id, List.of()))));
    }

    private int keep(Collection<Settled> all) {
        List<Stretches.Row> rows = all.stream().flatMap(Settling::rows).toList();
        List<Coverages.Row> met =
                all.stream().flatMap(one -> one.coverage().stream()).toList();
        sessions.keep(all.stream().map(Settled::state).map(Progress::of).toList());
        stretches.put(rows);
        coverages.put(met);
        return all.size() + rows.size() + met.size();
    }

    private static Stream<Stretches.Row> rows(Settled one) {
        return one.rows().stream()
                .map(span -> new Stretches.Row(
                        one.state().member().value(), one.state().id(), span));
    }
}
