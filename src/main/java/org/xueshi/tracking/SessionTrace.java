package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;
import org.xueshi.tracking.PresencePrompts.Shown;

/**
 * One study session in memory: turns pulses into stretches that tile the time from its opening to its last evidence (T1, T3
 * to T9). Knows no database and no clock. Not safe for threads: its member's lock guards it.
 */
final class SessionTrace {

    /** Of an activity without words only so many parts are looked through each time. */
    private static final int OTHERS_ASKED = 10;

    private final StoredSession origin;
    private final long graceMillis;
    private final Coverage coverage;
    private final Pace pace;
    private final Presence presence;
    private final Prompts prompts;
    private Facts facts;
    private Shown shown = new Shown(null, null);
    private long heard;
    private long explained;
    private boolean present;
    private boolean ended;
    private boolean changed;
    private boolean urgent;
    private long settledCounted;

    /** Where the tables reach, as this trace knows: another node may have written further. */
    private long written;

    private @Nullable Span tail;

    /** What the journal says and the tables don't. */
    private Journal.@Nullable Entry entry;

    private final List<Span> fresh = new ArrayList<>();
    private final List<Gain> gains = new ArrayList<>();

    /** What is to be taken back of the tables: time, and the content that it had paid for. */
    private RangeSet revoked = RangeSet.EMPTY;

    private final List<Gain> lost = new ArrayList<>();

    /** Content in the tables whose time is not proven yet. */
    private final List<Gain> unproven = new ArrayList<>();

    /** What may be asked about the session's content. */
    interface Prompts {
        Optional<Prompt> about(Shown shown);
    }

    /**
     * @param countedMillis what the session has earned so far by the tables
     * @param met coverage of the activity by the tables, by part
     */
    SessionTrace(
            StoredSession origin,
            long graceMillis,
            long countedMillis,
            Map<String, RangeSet> met,
            Presence presence,
            Prompts prompts) {
        this.origin = origin;
        this.graceMillis = graceMillis;
        this.presence = presence;
        this.prompts = prompts;
        this.facts = origin.facts();
        this.heard = origin.heard();
        this.explained = origin.explained();
        this.written = explained;
        this.ended = origin.ended();
        this.settledCounted = countedMillis;
        this.pace = new Pace(origin.spare(), countedMillis);
        this.coverage = new Coverage(origin.rules());
        coverage.know(met);
    }

    /** Takes a pulse that arrived at the server's time; answers false if it is not news. Never refuses loudly (T3). */
    boolean accept(long serverNow, Pulse pulse) {
        if (ended || pulse.sequence() <= facts.sequence()) {
            return false;
        }
        long now = Math.max(serverNow, heard);
        Facts told = Facts.of(pulse).orLater(facts);
        Interval interval = now - heard > graceMillis
                ? Interval.silent(now - explained)
                : Interval.of(now - explained, facts, told, origin.rules().listening());
        Verdict earned = verdictOf(interval, pulse);
        interval.spans(explained, earned).forEach(span -> {
            Span.append(fresh, span);
            explained = span.end();
        });
        coverage.move(pulse.position());
        facts = told;
        heard = now;
        present = pulse.present() && !pulse.ending();
        ended = pulse.ending();
        changed = true;
        check(now, pulse, earned == Verdict.COUNTED ? interval.counted() : 0);
        return true;
    }

    /** What the attentive part of the interval earns: somebody is there, and its new content fits into it. */
    private Verdict verdictOf(Interval interval, Pulse pulse) {
        Map<String, RangeSet> content = coverage.newIn(pulse);
        if (!presence.isConfirmed()) {
            coverage.refuse(content, pulse.sequence());
            return Verdict.UNCONFIRMED;
        }
        long needed = Pace.neededMillis(origin.rules(), content);
        if (!pace.fits(interval.counted(), needed)) {
            coverage.refuse(content, pulse.sequence());
            return Verdict.TOO_FAST;
        }
        if (needed > 0) {
            coverage.take(content);
            gains.add(new Gain(explained, explained + interval.counted(), needed, content));
        }
        return Verdict.COUNTED;
    }

    private void check(long now, Pulse pulse, long counted) {
        if (pulse.shown() != null) {
            shown = new Shown(pulse.shown(), pulse.position().get(pulse.shown()));
        }
        long changedBefore = presence.state().changed();
        long sign = Math.clamp(explained - Math.max(0, facts.elapsed() - facts.input()), origin.opened(), now);
        revoke(presence.pass(now, counted, sign, this::prompt));
        if (pulse.answer() != null) {
            revoke(presence.answer(now, pulse.answer(), this::prompt));
        }
        if (ended) {
            revoke(presence.leave(now));
        }
        noteChange(changedBefore);
    }

    /**
     * About what is shown; what is shown is the player's word, and so naming what has no words, or nothing, must not be a
     * way around being asked: then about another part, one that was met first.
     */
    private Optional<Prompt> prompt() {
        return Stream.concat(Stream.of(shown), coverage.parts().stream().limit(OTHERS_ASKED))
                .map(prompts::about)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What concerns presence is written at once: a new session, on any node, has to know of it. */
    private void noteChange(long changedBefore) {
        if (presence.state().changed() != changedBefore) {
            urgent = true;
            if (presence.state().kind() == Presence.Kind.PROVEN) {
                unproven.clear();
                gains.replaceAll(Gain::proven);
            }
        }
    }

    /** Takes back what counted from then on, and the content that it had paid for (T7). */
    private void revoke(OptionalLong since) {
        if (since.isEmpty()) {
            return;
        }
        long from = since.getAsLong();
        revoked = revoked.plus(RangeSet.of(from, explained));
        List<Span> kept = new ArrayList<>();
        fresh.forEach(span -> span.without(revoked).forEach(piece -> Span.append(kept, piece)));
        fresh.clear();
        fresh.addAll(kept);
        lose(gains, from);
        lost.addAll(lose(unproven, from));
    }

    private List<Gain> lose(List<Gain> some, long from) {
        List<Gain> taken = some.stream().filter(gain -> gain.lies(from)).toList();
        some.removeAll(taken);
        taken.forEach(gain -> {
            coverage.lose(gain.content());
            coverage.refuse(gain.content(), facts.sequence());
        });
        return taken;
    }

    /** Counts time that was seen by others than a player: a gathering's host. */
    void attend(long until) {
        Span.append(fresh, new Span(explained, until, Verdict.COUNTED));
        explained = until;
        heard = until;
        end();
    }

    /** The player has gone: ends an open check. */
    void leave(long now) {
        long changedBefore = presence.state().changed();
        revoke(presence.leave(now));
        noteChange(changedBefore);
        changed = changed || urgent;
    }

    /** Ends the session at its last evidence. */
    void end() {
        leave(heard);
        changed = changed || !ended;
        ended = true;
        present = false;
    }

    /** What the journal is to say of this session, with what is being settled. */
    Journal.Entry entryAfter(Settled by) {
        List<Span> rows = new ArrayList<>(entry == null ? List.of() : entry.stretches());
        for (Span row : by.rows()) {
            rows.removeIf(older -> older.start() == row.start());
            rows.add(row);
        }
        Map<String, String> met = new TreeMap<>(entry == null ? Map.of() : entry.met());
        gains.stream()
                .filter(gain -> !by.refused().contains(gain))
                .forEach(gain -> gain.content()
                        .forEach((part, ranges) -> met.merge(
                                part,
                                ranges.text(),
                                (before, more) ->
                                        RangeSet.parse(before).plus(ranges).text())));
        return new Journal.Entry(
                StoredSessions.Progress.of(by.state()),
                by.state().activity().value(),
                rows,
                met,
                Map.copyOf(coverage.position()));
    }

    /** Takes over what the journal holds now. */
    void noted(Settled by) {
        entry = entryAfter(by);
        takeOver(by);
    }

    /** Other sessions of the member have met this of the activity too. Only while nothing of this one waits to be written. */
    void learn(Map<String, RangeSet> met) {
        coverage.know(met);
    }

    /** The tables hold what the journal held. */
    void spread() {
        entry = null;
    }

    /** Takes over what was written: now by this trace, or before it by another node that heard the same player. */
    void settled(Settled by) {
        entry = null;
        takeOver(by);
    }

    private void takeOver(Settled by) {
        by.refused().forEach(gain -> coverage.refuse(gain.content(), facts.sequence()));
        if (origin.rules().presence().areAsked()) {
            gains.stream()
                    .filter(gain -> !gain.isProven() && !by.refused().contains(gain))
                    .forEach(unproven::add);
        }
        coverage.know(by.met());
        coverage.written();
        facts = by.state().facts();
        heard = by.state().heard();
        explained = by.state().explained();
        ended = by.state().ended();
        written = explained;
        tail = by.tail();
        settledCounted = by.countedMillis();
        fresh.clear();
        gains.clear();
        revoked = RangeSet.EMPTY;
        lost.clear();
        changed = false;
        urgent = false;
    }

    /** The session's state as it should be written. */
    StoredSession state() {
        return new StoredSession(
                origin.id(),
                origin.tokenHash(),
                origin.member(),
                origin.activity(),
                origin.rules(),
                origin.opened(),
                heard,
                explained,
                ended,
                facts,
                pace.spare(),
                presence.state());
    }

    /** Earned so far: settled by the tables, and what is still to be settled. */
    long countedMillis() {
        long open = fresh.stream()
                .filter(span -> span.verdict() == Verdict.COUNTED)
                .mapToLong(Span::millis)
                .sum();
        return settledCounted + open;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isNoted() {
        return entry != null;
    }

    Journal.@Nullable Entry entry() {
        return entry;
    }

    /** Whether it goes on as before: a line in the journal is enough. */
    boolean isPlain() {
        return !urgent && !ended && revoked.isEmpty() && lost.isEmpty();
    }

    /** What is met of the activity by the tables and the journal. */
    Map<String, RangeSet> settledMet() {
        return coverage.without(gains.stream().map(Gain::content).toList());
    }

    /** Whether it should not wait for the next regular writing. */
    boolean isUrgent() {
        return urgent;
    }

    /** Whether no player has reported yet. */
    boolean isUnheard() {
        return facts.sequence() == 0;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether somebody attends to this player as far as it said, and lately. */
    boolean isAttended(long now) {
        return present && !ended && now - heard <= graceMillis;
    }

    long heard() {
        return heard;
    }

    long written() {
        return written;
    }

    /** From when on the tables have to be known to settle this. */
    long settlesFrom() {
        return revoked.isEmpty() ? written : Math.min(written, revoked.from(0));
    }

    RangeSet revoked() {
        return revoked;
    }

    List<Gain> lost() {
        return List.copyOf(lost);
    }

    long settledCounted() {
        return settledCounted;
    }

    @Nullable
    Span tail() {
        return tail;
    }

    List<Span> fresh() {
        return List.copyOf(fresh);
    }

    List<Gain> gains() {
        return List.copyOf(gains);
    }

    Coverage coverage() {
        return coverage;
    }

    Presence presence() {
        return presence;
    }
}
