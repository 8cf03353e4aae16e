package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes traces to the tables: members together where nobody interferes, one by one where another node does. The caller
 * holds the locks of all members concerned.
 */
@Service
class Settling {

    /** Members of one transaction: enough that its costs are shared, few enough that it is short. */
    private static final int MEMBERS_TOGETHER = 100;

    /** Each failed try means that another node got its turn with this member. */
    private static final int TRIES = 10;

    /** Where two sessions of a member meet for the first time, the one opened first keeps the time. */
    private static final Comparator<SessionTrace> OLDEST_FIRST = Comparator.<SessionTrace>comparingLong(
                    trace -> trace.state().opened())
            .thenComparing(trace -> trace.state().id());

    private final PersonalClocks clocks;
    private final StoredSessions sessions;
    private final Stretches stretches;
    private final Coverages coverages;
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
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes what has changed in the traces; returns when it is in the tables, or fails with nothing lost in memory. */
    void settle(Collection<SessionTrace> traces) {
        Map<String, List<SessionTrace>> byMember = traces.stream()
                .filter(SessionTrace::isChanged)
                .sorted(OLDEST_FIRST)
                .collect(Collectors.groupingBy(
                        trace -> trace.state().member().value(), TreeMap::new, Collectors.toList()));
        List<List<SessionTrace>> members = new ArrayList<>(byMember.values());
        for (int from = 0; from < members.size(); from += MEMBERS_TOGETHER) {
            together(members.subList(from, Math.min(members.size(), from + MEMBERS_TOGETHER)));
        }
    }

    private void together(List<List<SessionTrace>> members) {
        try {
            write(members.stream().flatMap(List::stream).toList());
        } catch (RuntimeException interfered) {
            apart(members);
        }
    }

    /** One member that can't be written keeps nobody else from it. */
    private void apart(List<List<SessionTrace>> members) {
        List<RuntimeException> failed = new ArrayList<>();
        for (List<SessionTrace> ofOneMember : members) {
            try {
                alone(ofOneMember);
            } catch (RuntimeException kept) {
                failed.add(kept);
            }
        }
        if (!failed.isEmpty()) {
            RuntimeException first = failed.getFirst();
            failed.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private void alone(List<SessionTrace> ofOneMember) {
        for (int left = TRIES; ; left--) {
            try {
                write(ofOneMember);
                return;
            } catch (DataAccessException | TransactionException interfered) {
                if (left == 1) {
                    throw interfered;
                }
            }
        }
    }

    private void write(List<SessionTrace> traces) {
        List<Settled> settled = transaction.execute(status -> {
            var versions = clocks.versions(
                    traces.stream().map(trace -> trace.state().member().value()).collect(Collectors.toSet()));
            List<Settled> all = settle(traces, versions.keySet());
            clocks.advance(new TreeMap<>(versions));
            keep(all);
            return all;
        });
        for (int i = 0; i < traces.size(); i++) {
            traces.get(i).settled(settled.get(i));
        }
    }

    /** Reads what the tables hold, once for all, and settles each trace against it and those before it. */
    private List<Settled> settle(List<SessionTrace> traces, Collection<String> members) {
        long from = traces.stream().mapToLong(SessionTrace::settlesFrom).min().orElseThrow();
        long to = traces.stream()
                .mapToLong(trace -> trace.state().explained())
                .max()
                .orElseThrow();
        var counted =
                stretches.counted(members, from, to).stream().collect(Collectors.groupingBy(Stretches.Row::member));
        var heads = sessions.heads(
                members, traces.stream().map(trace -> trace.state().id()).toList());
        var coverage = coverages
                .of(
                        members,
                        traces.stream()
                                .map(trace -> trace.state().activity().value())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Coverages.Row::member));
        Map<String, Settlement> byMember = new TreeMap<>();
        return traces.stream()
                .map(trace -> byMember.computeIfAbsent(
                                trace.state().member().value(),
                                member -> new Settlement(new Settlement.Known(
                                        counted.getOrDefault(member, List.of()),
                                        heads,
                                        coverage.getOrDefault(member, List.of()))))
                        .settle(trace))
                .toList();
    }

    private void keep(List<Settled> all) {
        sessions.keep(all.stream().map(Settled::state).toList());
        stretches.put(all.stream().flatMap(Settling::rows).toList());
        coverages.put(all.stream().flatMap(one -> one.coverage().stream()).toList());
    }

    private static Stream<Stretches.Row> rows(Settled one) {
        return one.rows().stream()
                .map(span -> new Stretches.Row(
                        one.state().member().value(), one.state().id(), span));
    }
}
