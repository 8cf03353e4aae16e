package org.xueshi.tracking;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Timeline.Plan;

/** The browser's {@code pulse-client.ts}: reports what is done in a player. Nothing of it fires while the device sleeps. */
final class SimulatedClient {

    private static final long RETRY = 5_000;
    private static final long SHORTEST_GAP = 1_000;
    private static final long TICK = 1_000;
    private static final long HIDDEN_TICK = 60_000;

    private final Timeline time;
    private final SimulatedNetwork network;
    private final DeviceClock clock;
    private final SimulatedContent content;
    private final Consumer<Receipt> screen;
    private final SimulatedWire wire;
    private final long pulseMillis;
    private final SimulatedAttention attention;
    private long sequence;
    private long answered;
    private long nextAt;
    private long lastSent;
    private boolean wasPresent = true;
    private boolean takesOver;
    private Pulse.@Nullable Answer answer;
    private @Nullable Plan tick;
    private boolean over;

    SimulatedClient(
            Timeline time,
            StudyServer server,
            SimulatedNetwork network,
            DeviceClock clock,
            StudyServer.Opening opening,
            SimulatedContent content,
            Consumer<Receipt> screen) {
        this.time = time;
        this.network = network;
        this.clock = clock;
        this.content = content;
        this.screen = screen;
        this.wire = new SimulatedWire(time, server, network, opening.opened().token(), this::retry);
        this.pulseMillis = opening.opened().pulseSeconds() * 1000L;
        this.attention = new SimulatedAttention(clock, opening.opened().idleSeconds() * 1000L);
        send();
        planTick();
    }

    boolean isOver() {
        return over;
    }

    void sign() {
        note();
        attention.sign();
        tick();
    }

    void playing(boolean now) {
        note();
        attention.playing(now);
        tick();
    }

    void turnPage() {
        note();
        content.next();
    }

    void takeOver() {
        note();
        takesOver = true;
        attention.aside(false);
        send();
    }

    void reply(Pulse.Answer chosen) {
        answer = chosen;
        send();
    }

    void ask() {
        if (!over && !clock.isAsleep()) {
            send();
        }
    }

    void hide() {
        note();
        attention.look(false);
        farewell(false, network.loses());
        planTick();
    }

    void show() {
        note();
        attention.look(true);
        tick();
        planTick();
    }

    void end() {
        farewell(true, network.losesFarewell());
        stop();
    }

    /** Without a word, as in a crash. */
    void stop() {
        over = true;
        Timeline.drop(tick);
        wire.forget();
    }

    /** The clock is about to stand still. */
    void sleep() {
        note();
        Timeline.drop(tick);
        wire.forget();
    }

    /** The clock runs again. */
    void wake() {
        wire.wake();
        planTick();
    }

    private void planTick() {
        Timeline.drop(tick);
        tick = time.in(attention.isVisible() ? TICK : HIDDEN_TICK, () -> {
            tick();
            planTick();
        });
    }

    private void tick() {
        note();
        boolean changed = attention.isPresent() != wasPresent;
        if (clock.now() >= nextAt || (changed && clock.now() - lastSent >= SHORTEST_GAP)) {
            send();
        }
    }

    private void note() {
        content.dwell(attention.note());
    }

    private Pulse pulse(boolean ending) {
        content.moved();
        note();
        lastSent = clock.now();
        nextAt = lastSent + pulseMillis;
        wasPresent = attention.isPresent();
        return new Pulse(
                ++sequence,
                answered,
                attention.clocks(),
                content.met().carry(sequence),
                Map.of(content.shown(), content.position()),
                content.shown(),
                wasPresent,
                takesOver,
                answer,
                ending);
    }

    private void send() {
        Pulse pulse = pulse(false);
        wire.send(pulse, receipt -> receive(pulse, receipt));
    }

    private void farewell(boolean ending, boolean lost) {
        wire.farewell(pulse(ending), lost);
    }

    private void retry() {
        nextAt = Math.min(nextAt, clock.now() + RETRY);
    }

    private void receive(Pulse pulse, Receipt receipt) {
        answered = Math.max(answered, pulse.sequence());
        content.met().answered(pulse.sequence());
        takesOver = takesOver && !pulse.takesOver();
        answer = pulse.answer() != null && pulse.answer().equals(answer) ? null : answer;
        attention.aside(receipt.elsewhere() && !takesOver);
        if (!receipt.open()) {
            stop();
        }
        screen.accept(receipt);
    }
}
