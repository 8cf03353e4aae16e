package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * One member as this node hears them: their sessions, where they study, and what is known of their time in the tables. The
 * lock of its stripe guards it.
 */
final class LiveMember {

    /** Somebody else may have written since; the tables have to be read. */
    static final long UNKNOWN = -1;

    private static final Comparator<SessionTrace> OLDEST_FIRST = Comparator.<SessionTrace>comparingLong(
                    trace -> trace.origin().opened())
            .thenComparing(trace -> trace.origin().id());

    private final MemberId id;
    private final List<SessionTrace> traces = new ArrayList<>(1);

    /** Where the member studies, if they have several players: the session's id. */
    private @Nullable String floor;

    private long version = UNKNOWN;

    /** Counted by this member, as far back as a session here may still count; by the tables of {@link #version}. */
    private RangeSet taken = RangeSet.EMPTY;

    LiveMember(MemberId id) {
        this.id = id;
    }

    MemberId id() {
        return id;
    }

    List<SessionTrace> traces() {
        return List.copyOf(traces);
    }

    /** Whether somebody is there, as all their players that ask share it; null if none is open. */
    @Nullable
    Presence presence() {
        return traces.stream()
                .filter(LiveMember::asks)
                .map(SessionTrace::presence)
                .findFirst()
                .orElse(null);
    }

    private static boolean asks(SessionTrace trace) {
        return trace.origin().rules().presence().areAsked();
    }

    /** One of their players reports. */
    void accept(SessionTrace trace, long now, Pulse pulse) {
        trace.accept(now, pulse);
        followed(trace);
    }

    /** One of their players has gone silent. */
    void leave(SessionTrace trace, long now) {
        trace.leave(now);
        followed(trace);
    }

    /** One of their sessions is over. */
    void end(SessionTrace trace) {
        trace.end();
        followed(trace);
    }

    /** What concerns presence in one player concerns all. */
    private void followed(SessionTrace first) {
        if (first.isUrgent() && asks(first)) {
            traces.stream().filter(other -> other != first && asks(other)).forEach(SessionTrace::follow);
        }
    }

    /** Changed sessions; where two meet for the first time, the one opened first keeps the time. */
    List<SessionTrace> changed() {
        return oldestFirst(SessionTrace::isChanged);
    }

    /**
     * What is to be settled with the tables of that version: changed sessions, and all of them if somebody else has written.
     * Another node may have heard them further, or ended them, and what is known of the tables is known of all.
     */
    List<SessionTrace> unsettled(long tables) {
        return version == tables ? changed() : oldestFirst(any -> true);
    }

    private List<SessionTrace> oldestFirst(Predicate<SessionTrace> which) {
        return traces.stream().filter(which).sorted(OLDEST_FIRST).toList();
    }

    boolean isGone() {
        return traces.isEmpty();
    }

    void add(SessionTrace trace) {
        traces.add(trace);
        forget();
    }

    void remove(SessionTrace trace) {
        traces.remove(trace);
        if (trace.origin().id().equals(floor)) {
            floor = null;
        }
    }

    /**
     * Whether the member studies elsewhere: with another player that they attend to, and that holds the floor. A player
     * that is opened, or taken over to, takes it; without a holder who is attended to it goes to the next.
     */
    boolean isElsewhere(SessionTrace trace, boolean takes, long now) {
        String mine = trace.origin().id();
        String holder = floor == null ? mine : floor;
        boolean held = !holder.equals(mine)
                && traces.stream().anyMatch(other -> other.origin().id().equals(holder) && other.isAttended(now));
        if (takes || (!held && trace.isAttended(now))) {
            floor = mine;
            return false;
        }
        return held;
    }

    /** Whether the tables have to hear of anything. */
    boolean isChanged() {
        return traces.stream().anyMatch(SessionTrace::isChanged);
    }

    /** Whether the journal holds what the tables don't. */
    boolean isNoted() {
        return traces.stream().anyMatch(SessionTrace::isNoted);
    }

    /** Whether a line in the journal is enough: nothing is over or taken back, and nobody else is known to have written. */
    boolean isPlain() {
        return version != UNKNOWN && traces.stream().allMatch(SessionTrace::isPlain);
    }

    /** From when on the tables have to be known to settle all sessions, now or later. */
    long settlesFrom() {
        return traces.stream()
                .mapToLong(trace -> trace.unwritten().settlesFrom())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    long version() {
        return version;
    }

    RangeSet taken() {
        return taken;
    }

    /** Everything is in the tables, as they are with this version, which this node wrote. */
    void isWritten(long newVersion, Settlement by) {
        traces.forEach(trace -> trace.unwritten().spread());
        knows(newVersion, by);
    }

    /** The journal is on top of the tables, as they are with this version, which this node wrote. */
    void isNoted(long newVersion, Settlement by) {
        knows(newVersion, by);
    }

    private void knows(long newVersion, Settlement by) {
        version = newVersion;
        taken = by.taken().and(RangeSet.of(settlesFrom(), Long.MAX_VALUE));
        traces.forEach(trace -> trace.learn(by.metOf(trace.origin().activity())));
    }

    /** Reads the tables before it writes again. */
    void forget() {
        version = UNKNOWN;
        taken = RangeSet.EMPTY;
    }
}
