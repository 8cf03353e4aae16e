package org.xueshi.tracking;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.xueshi.common.Verdict;

/**
 * One study session in memory: turns pulses into stretches that tile the time from its opening to its last evidence (T1, T3
 * to T9). Knows no database and no clock. Not safe for threads: its member's lock guards it.
 */
final class SessionTrace {

    private final StoredSession origin;
    private final long graceMillis;
    private final Coverage coverage;
    private final Pace pace;
    private final PlayerPresence player;
    private final Unwritten unwritten;
    private Facts facts;
    private long heard;
    private long explained;
    private boolean ended;
    private boolean changed;
    private boolean urgent;

    /**
     * @param countedMillis what the session has earned so far by the tables
     * @param met coverage of the activity by the tables, by part
     * @param presence of the member; shared by all their sessions on this node
     */
    SessionTrace(
            StoredSession origin,
            long graceMillis,
            long countedMillis,
            Map<String, RangeSet> met,
            Presence presence,
            PlayerPresence.Prompts prompts) {
        this.origin = origin;
        this.graceMillis = graceMillis;
        this.facts = origin.facts();
        this.heard = origin.heard();
        this.explained = origin.explained();
        this.ended = origin.ended();
        this.pace = new Pace(origin.spare(), countedMillis);
        this.coverage = new Coverage(origin.rules());
        coverage.know(met);
        this.player = new PlayerPresence(presence, prompts, coverage::parts);
        this.unwritten = new Unwritten(coverage, origin.rules().presence().areAsked(), explained, countedMillis);
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
            unwritten.add(span);
            explained = span.end();
        });
        coverage.move(pulse.position(), now);
        facts = told;
        heard = now;
        ended = pulse.ending();
        changed = true;
        check(now, pulse, earned == Verdict.COUNTED ? interval.counted() : 0);
        return true;
    }

    /** What the attentive part of the interval earns: somebody is there, and its new content fits into it. */
    private Verdict verdictOf(Interval interval, Pulse pulse) {
        Map<String, RangeSet> content = coverage.newIn(pulse);
        if (!isConfirmed()) {
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
            unwritten.add(new Gain(explained, explained + interval.counted(), needed, content));
        }
        return Verdict.COUNTED;
    }

    private void check(long now, Pulse pulse, long counted) {
        long changedBefore = presence().state().changed();
        long sign = Math.clamp(explained - Math.max(0, facts.elapsed() - facts.input()), origin.opened(), now);
        revoke(player.hear(now, pulse, counted, sign));
        noteChange(changedBefore);
    }

    /** What concerns presence is written at once: a new session, on any node, has to know of it. */
    private void noteChange(long changedBefore) {
        if (presence().state().changed() != changedBefore) {
            urgent = true;
            if (presence().state().kind() == Presence.Kind.PROVEN) {
                unwritten.prove();
            }
        }
    }

    private void revoke(OptionalLong since) {
        since.ifPresent(from -> unwritten.revoke(Math.max(from, origin.opened()), explained, facts.sequence()));
    }

    /** A presence check was asked, passed or missed in another player of the member: the same goes for this one. */
    void follow() {
        OptionalLong takenBack = presence().takenBack();
        if (presence().state().kind() == Presence.Kind.PROVEN) {
            unwritten.prove();
        } else if (takenBack.isPresent() && takenBack.getAsLong() < explained) {
            revoke(takenBack);
            changed = true;
            urgent = true;
        }
    }

    /** Counts time that was seen by others than a player: a gathering's host. */
    void attend(long until) {
        unwritten.add(new Span(explained, until, Verdict.COUNTED));
        explained = until;
        heard = until;
        end();
    }

    /** The player has gone: ends a check that was asked in it. */
    void leave(long now) {
        long changedBefore = presence().state().changed();
        revoke(player.leave(now));
        noteChange(changedBefore);
        changed = changed || urgent;
    }

    /** Ends the session at its last evidence. */
    void end() {
        leave(heard);
        changed = changed || !ended;
        ended = true;
    }

    /** Takes over what the journal holds now. */
    void noted(Settled by) {
        unwritten.noted(by);
        takeOver(by);
    }

    /** Takes over what was written: now by this trace, or before it by another node that heard the same player. */
    void settled(Settled by) {
        unwritten.settled(by);
        takeOver(by);
    }

    private void takeOver(Settled by) {
        by.refused().forEach(gain -> coverage.refuse(gain.content(), facts.sequence()));
        coverage.know(by.met());
        coverage.written();
        facts = by.state().facts();
        heard = by.state().heard();
        explained = by.state().explained();
        ended = by.state().ended();
        changed = false;
        urgent = false;
    }

    /** Other sessions of the member have met this of the activity too. Only while nothing of this one waits to be written. */
    void learn(Map<String, RangeSet> met) {
        coverage.know(met);
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
                presence().state());
    }

    /** The session as it was loaded: who, what and since when never change. */
    StoredSession origin() {
        return origin;
    }

    /** Earned so far: settled by the tables, and what is still to be settled. */
    long countedMillis() {
        return unwritten.countedMillis();
    }

    boolean isChanged() {
        return changed;
    }

    /** Whether the journal holds what the tables don't. */
    boolean isNoted() {
        return unwritten.entry() != null;
    }

    /** Whether it goes on as before: a line in the journal is enough. */
    boolean isPlain() {
        return !urgent && !ended && unwritten.isPlain();
    }

    /** Whether it should not wait for the next regular writing. */
    boolean isUrgent() {
        return urgent;
    }

    /** Whether time counts here, as far as presence is concerned. */
    boolean isConfirmed() {
        return player.isConfirmed();
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
        return player.isAttended() && !ended && now - heard <= graceMillis;
    }

    long heard() {
        return heard;
    }

    Unwritten unwritten() {
        return unwritten;
    }

    List<Span> fresh() {
        return unwritten.fresh();
    }

    Coverage coverage() {
        return coverage;
    }

    Presence presence() {
        return player.ofMember();
    }
}
