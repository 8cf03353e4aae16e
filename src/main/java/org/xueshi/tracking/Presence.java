package org.xueshi.tracking;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Ids;
import org.xueshi.tracking.Pulse.Answer;

/**
 * Whether somebody is there (T7): asks at times that the server draws, gives a second chance, and says from when on time is
 * taken back. One for all players of a member on this node: a check is owed by the person. Knows no clock; its member's lock
 * guards it.
 */
final class Presence {

    /** How it stands with presence. */
    enum Kind {
        /** Time counts. */
        PROVEN,
        /** A check is open. Time counts if it is passed. */
        ASKED,
        /** A check was missed. Nothing counts until one is passed. */
        UNCONFIRMED
    }

    /**
     * As it is kept.
     *
     * @param proven from when on time is not proven yet: the last passed check, or when the member first studied
     * @param sign the last sign of life that the player reported
     * @param changed when a check was last asked, passed or missed, in this session or the one that it follows
     * @param misses in a row, over all sessions of the member
     */
    record State(Kind kind, long proven, long sign, long changed, int misses) {

        /** A session that is opened now: what was owed before is owed still. */
        State inherited(long now) {
            return kind == Kind.PROVEN
                    ? new State(Kind.PROVEN, proven, now, changed, 0)
                    : new State(Kind.UNCONFIRMED, now, now, changed, Math.max(1, misses));
        }

        /** A session that owes nothing, and settles nothing that is owed elsewhere. */
        static State at(long now) {
            return new State(Kind.PROVEN, now, now, 0, 0);
        }
    }

    /** An open check; {@code until} is the server's time, and the last chance has none after a miss. */
    record Check(String id, Prompt prompt, boolean again, long until) {}

    /** What to ask now, and whether anybody would see it. */
    interface Asking {
        Optional<Prompt> prompt();

        /** As the player says. */
        boolean isSeen();
    }

    /** Signs of life this long after a check appeared were not made before it. */
    private static final long NOTICED_MILLIS = Duration.ofSeconds(5).toMillis();

    /** After a miss the next try waits; each further miss doubles that, so that guessing in a row leads nowhere. */
    private static final long FIRST_WAIT_MILLIS = Duration.ofSeconds(30).toMillis();

    private static final long LONGEST_WAIT_MILLIS = Duration.ofHours(1).toMillis();
    private static final int DOUBLINGS = 7;

    /** So often another prompt is looked for before one with a question of the first is taken. */
    private static final int OTHERS_TRIED = 8;

    /** More than anybody can leave unproven. */
    private static final long OVERDUE_MILLIS = Long.MAX_VALUE / 2;

    private final NextCheck next;
    private State state;
    private long signWhenAsked;
    private long asked;
    private @Nullable Check check;
    private OptionalLong takenBack = OptionalLong.empty();

    /** @param unprovenMillis counted since the last proof, by the tables */
    Presence(PresenceRules rules, State state, long unprovenMillis, RandomGenerator random) {
        // A check that another node had open is asked again: only its memory knew the prompt.
        this.state = state.kind == Kind.ASKED ? with(state, Kind.PROVEN) : state;
        this.next = new NextCheck(rules, state.kind == Kind.ASKED ? OVERDUE_MILLIS : unprovenMillis, random);
    }

    private static State with(State state, Kind kind) {
        return new State(kind, state.proven, state.sign, state.changed, state.misses);
    }

    /** Another player was opened, whose activity may ask more often. */
    void begin(PresenceRules more) {
        next.begin(more);
    }

    /** Another node, or an earlier session, knows later how the person stands. */
    void catchUp(State last, LongSupplier unprovenMillis) {
        if (last.changed > state.changed) {
            check = null;
            state = last.kind == Kind.ASKED ? with(last, Kind.PROVEN) : last;
            next.draw(last.kind == Kind.ASKED ? OVERDUE_MILLIS : unprovenMillis.getAsLong());
        }
    }

    boolean isAsked() {
        return state.kind == Kind.ASKED;
    }

    /** From when on the last miss took time back; empty if it took none. */
    OptionalLong takenBack() {
        return takenBack;
    }

    boolean isConfirmed() {
        return state.kind != Kind.UNCONFIRMED;
    }

    State state() {
        return state;
    }

    @Nullable
    Check check() {
        return check;
    }

    /** When the next try is allowed, after a miss. */
    long retryAt() {
        long wait = FIRST_WAIT_MILLIS << Math.min(DOUBLINGS, Math.max(0, state.misses - 1));
        return state.changed + Math.min(LONGEST_WAIT_MILLIS, wait);
    }

    /**
     * Time went by; answers from when on counted time is taken back, if a check was missed thereby.
     *
     * @param counted how much of it counted
     * @param sign the last sign of life, in the server's time
     */
    OptionalLong pass(long now, long counted, long sign, Asking asking) {
        next.pass(counted, sign > state.sign);
        state = new State(state.kind, state.proven, Math.max(sign, state.sign), state.changed, state.misses);
        return switch (state.kind) {
            case PROVEN -> {
                askIfDue(now, asking);
                yield OptionalLong.empty();
            }
            case ASKED -> expire(now, asking);
            case UNCONFIRMED -> {
                offer(now, asking);
                yield OptionalLong.empty();
            }
        };
    }

    private void askIfDue(long now, Asking asking) {
        if (next.isDue(asking.isSeen())) {
            asking.prompt().ifPresentOrElse(prompt -> ask(now, prompt), next::putOff);
        }
    }

    private void ask(long now, Prompt prompt) {
        asked = now;
        takenBack = OptionalLong.empty();
        signWhenAsked = state.sign;
        state = new State(Kind.ASKED, state.proven, state.sign, now, state.misses);
        check = new Check(Ids.next(), prompt, false, now + next.rules().within().toMillis());
    }

    private OptionalLong expire(long now, Asking asking) {
        return check != null && now > check.until ? fail(now, asking, false) : OptionalLong.empty();
    }

    private void offer(long now, Asking asking) {
        if (check != null || now < retryAt()) {
            return;
        }
        asking.prompt().ifPresent(prompt -> check = new Check(Ids.next(), prompt, true, Long.MAX_VALUE));
    }

    /** Takes the person's answer; one to another check, or too late, is none. */
    OptionalLong answer(long now, Answer answer, Asking asking) {
        Check open = check;
        if (open == null || !open.id.equals(answer.check())) {
            return OptionalLong.empty();
        }
        if (open.prompt.isAnsweredBy(answer.chosen())) {
            prove(now);
            return OptionalLong.empty();
        }
        return fail(now, asking, true);
    }

    private void prove(long now) {
        state = new State(Kind.PROVEN, now, state.sign, now, 0);
        check = null;
        next.draw(0);
    }

    /** A second chance with the same question would be none; where there are few questions, it may have to be. */
    private static @Nullable Prompt other(Prompt first, Asking asking) {
        Prompt other = asking.prompt().orElse(null);
        for (int left = OTHERS_TRIED; other != null && left > 0 && other.repeats(first); left--) {
            other = asking.prompt().orElse(null);
        }
        return other;
    }

    private OptionalLong fail(long now, Asking asking, boolean answered) {
        Prompt other = state.kind == Kind.ASKED && check != null && !check.again ? other(check.prompt, asking) : null;
        if (other != null) {
            check = new Check(
                    Ids.next(), other, true, now + next.rules().within().toMillis());
            return OptionalLong.empty();
        }
        return miss(now, answered, NOTICED_MILLIS);
    }

    /** The player went away; with a check open that is a miss. */
    OptionalLong leave(long now) {
        Check open = check;
        if (state.kind != Kind.ASKED || open == null) {
            return OptionalLong.empty();
        }
        // Who still had time to answer may have touched something and then been called away.
        return miss(
                now, false, open.again ? NOTICED_MILLIS : next.rules().within().toMillis());
    }

    /**
     * Input that went on beside an unanswered check is no evidence of attention: then only what was proven before counts.
     * Otherwise the person had gone, and was there at the last sign of life before.
     *
     * @param patience how long after the question input is none beside it
     */
    private OptionalLong miss(long now, boolean answered, long patience) {
        boolean wasAsked = state.kind == Kind.ASKED;
        boolean busy = answered || state.sign > asked + patience;
        long from = busy ? state.proven : Math.max(state.proven, signWhenAsked);
        state = new State(Kind.UNCONFIRMED, state.proven, state.sign, now, state.misses + 1);
        check = null;
        takenBack = wasAsked ? OptionalLong.of(from) : OptionalLong.empty();
        return takenBack;
    }

    @Override
    public String toString() {
        return "%s, %s, %s".formatted(state, next, check);
    }
}
