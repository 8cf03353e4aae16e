package org.xueshi.tracking;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Timeline.Plan;

/** The sending half of {@code pulse-client.ts}: one pulse is on its way at a time, and is given up after a while. */
final class SimulatedWire {

    private static final long LONGEST_DELAY = 5_000;

    private final Timeline time;
    private final StudyServer server;
    private final SimulatedNetwork network;
    private final String token;
    private final Runnable onFailure;
    private @Nullable Plan arrival;
    private @Nullable Plan answer;
    private @Nullable Plan limit;

    private boolean underway;

    /** Whether the page would take an answer: the device may fall asleep meanwhile, or the browser crash. */
    private boolean listens;

    SimulatedWire(Timeline time, StudyServer server, SimulatedNetwork network, String token, Runnable onFailure) {
        this.time = time;
        this.server = server;
        this.network = network;
        this.token = token;
        this.onFailure = onFailure;
    }

    /** Replaces the pulse on its way. */
    void send(Pulse pulse, Consumer<Receipt> onAnswer) {
        drop();
        underway = true;
        listens = true;
        long there = network.delay();
        long back = network.delay();
        if (!network.loses()) {
            arrival = time.in(there, () -> {
                Receipt receipt = server.hear(token, pulse);
                if (listens) {
                    answer = time.in(back, () -> receive(receipt, onAnswer));
                }
            });
        }
        limit = time.in(LONGEST_DELAY, this::giveUp);
    }

    /** Goes out beside the pulse on its way, and is not answered. */
    void farewell(Pulse pulse, boolean lost) {
        long there = network.delay();
        if (!lost) {
            time.in(there, () -> server.hear(token, pulse));
        }
    }

    /** Nobody waits any more. What has left the device still arrives. */
    void forget() {
        listens = false;
        Timeline.drop(answer);
        Timeline.drop(limit);
    }

    /** The pulse that was forgotten, if there was one, has failed. */
    void wake() {
        if (underway) {
            giveUp();
        }
    }

    private void giveUp() {
        drop();
        onFailure.run();
    }

    private void receive(Receipt receipt, Consumer<Receipt> onAnswer) {
        if (!network.isGone()) {
            drop();
            onAnswer.accept(receipt);
        }
    }

    private void drop() {
        underway = false;
        Timeline.drop(arrival);
        forget();
    }
}
