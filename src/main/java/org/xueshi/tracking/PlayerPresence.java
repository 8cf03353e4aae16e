package org.xueshi.tracking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xueshi.tracking.PresencePrompts.Shown;

/**
 * A member's presence as one of their players meets it: what there is to ask about, whether anybody would see the question,
 * and whether the open one was asked here (T7). Its member's lock guards it.
 */
final class PlayerPresence implements Presence.Asking {

    /** Of an activity without words only so many parts are looked through each time. */
    private static final int OTHERS_ASKED = 10;

    private final Presence presence;
    private final Prompts prompts;
    private final Supplier<List<Shown>> met;
    private Shown shown = new Shown(null, null);
    private boolean attended;
    private boolean seen;

    /** Whether the open presence check was asked here, and not in another player of the member. */
    private boolean asks;

    /** Whether there turned out to be nothing to ask about: then nobody is kept waiting for it here. */
    private boolean wordless;

    /** What may be asked about the session's content. */
    interface Prompts {
        Optional<Prompt> about(Shown shown);
    }

    /**
     * @param presence of the member; shared by all their sessions on this node
     * @param met the session's parts, those of which most is met first
     */
    PlayerPresence(Presence presence, Prompts prompts, Supplier<List<Shown>> met) {
        this.presence = presence;
        this.prompts = prompts;
        this.met = met;
    }

    /**
     * The player reports; answers from when on counted time is taken back, if a check was missed thereby.
     *
     * @param counted milliseconds that counted since it last reported
     * @param sign the last sign of life, in the server's time
     */
    OptionalLong hear(long now, Pulse pulse, long counted, long sign) {
        look(pulse, counted);
        boolean wasAsked = presence.isAsked();
        OptionalLong since = presence.pass(now, counted, sign, this);
        if (pulse.answer() != null) {
            since = either(since, presence.answer(now, pulse.answer(), this));
        }
        asks = presence.isAsked() && (asks || !wasAsked);
        return pulse.ending() ? either(since, leave(now)) : since;
    }

    /** Who has just turned away or closes the page would be asked behind their back; who claims time all the same would not. */
    private void look(Pulse pulse, long counted) {
        if (pulse.shown() != null) {
            shown = new Shown(pulse.shown(), pulse.position().get(pulse.shown()));
        }
        boolean claims = !attended && counted > 0;
        seen = !pulse.ending() && (pulse.present() || claims);
        attended = pulse.present() && !pulse.ending();
    }

    /** One report misses one check at most. */
    private static OptionalLong either(OptionalLong one, OptionalLong other) {
        return one.isPresent() ? one : other;
    }

    /** The player has gone: ends a check that was asked in it. */
    OptionalLong leave(long now) {
        boolean wasAskedHere = asks;
        asks = false;
        return wasAskedHere ? presence.leave(now) : OptionalLong.empty();
    }

    /**
     * About what is shown; what is shown is the player's word, and so naming what has no words, or nothing, must not be a
     * way around being asked: then about another part, one that was met first.
     */
    @Override
    public Optional<Prompt> prompt() {
        Optional<Prompt> prompt = Stream.concat(
                        Stream.of(shown), met.get().stream().limit(OTHERS_ASKED))
                .map(prompts::about)
                .flatMap(Optional::stream)
                .findFirst();
        wordless = prompt.isEmpty();
        return prompt;
    }

    @Override
    public boolean isSeen() {
        return seen;
    }

    /** Whether time counts here, as far as presence is concerned. */
    boolean isConfirmed() {
        return presence.isConfirmed() || wordless;
    }

    /** Whether somebody was before it when it last reported. */
    boolean isAttended() {
        return attended;
    }

    /** How it stands with the member, in whatever player. */
    Presence ofMember() {
        return presence;
    }
}
