package org.xueshi.tracking;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Timeline.Plan;

/** A page with a player on a device, as {@code x-study.ts} and {@code x-presence.ts} let it react. */
final class SimulatedPlayer {

    private final Timeline time;
    private final DeviceClock clock;
    private final SimulatedContent content;
    private final SimulatedClient client;
    private final Consumer<SimulatedPlayer> person;
    private @Nullable Plan filmEnd;
    private @Nullable Plan asking;
    private Receipt.@Nullable Asked check;
    private boolean aside;

    /**
     * @param person told at each answer of the server, and when a film has ended
     * @param before the player in which the person was before
     */
    SimulatedPlayer(
            Timeline time,
            StudyServer server,
            SimulatedNetwork network,
            StudyServer.Opening opening,
            Consumer<SimulatedPlayer> person,
            @Nullable SimulatedPlayer before) {
        this.time = time;
        this.person = person;
        this.clock = new DeviceClock(time);
        this.content = new SimulatedContent(opening.rules(), clock, before == null ? null : before.content);
        this.client = new SimulatedClient(time, server, network, clock, opening, content, this::show);
    }

    void sign() {
        client.sign();
    }

    void turnPage() {
        client.turnPage();
        client.sign();
    }

    /** Lets the film play; pages have nothing to play. */
    void play() {
        if (content.isFilm() && !content.isPlaying()) {
            client.sign();
            content.play();
            client.playing(true);
            filmEnd = time.in(content.rest(), this::ended);
        }
    }

    void stopFilm() {
        if (content.isPlaying()) {
            client.sign();
            hold();
        }
    }

    void reply(String id, List<Set<Integer>> chosen) {
        client.sign();
        client.reply(new Pulse.Answer(id, chosen));
    }

    void takeOver() {
        client.sign();
        client.takeOver();
    }

    void hide() {
        client.hide();
    }

    void show() {
        client.show();
    }

    void close() {
        client.end();
        leave();
    }

    /** Gone without a word. */
    void crash() {
        client.stop();
        leave();
    }

    private void leave() {
        Timeline.drop(filmEnd);
        Timeline.drop(asking);
    }

    void sleep() {
        content.moved();
        client.sleep();
        leave();
        clock.sleep();
    }

    void wake() {
        clock.wake();
        client.wake();
        if (content.isPlaying()) {
            filmEnd = time.in(content.rest(), this::ended);
        }
    }

    Receipt.@Nullable Asked check() {
        return check;
    }

    boolean isAside() {
        return aside;
    }

    boolean isOver() {
        return client.isOver();
    }

    boolean isPlaying() {
        return content.isPlaying();
    }

    /** How long the film plays on if nobody stops it. */
    long filmRest() {
        content.moved();
        return content.isPlaying() ? content.rest() : 0;
    }

    private void hold() {
        if (content.isPlaying()) {
            Timeline.drop(filmEnd);
            content.stop();
            client.playing(false);
        }
    }

    private void ended() {
        content.stop();
        client.playing(false);
        content.next();
        person.accept(this);
    }

    private void show(Receipt receipt) {
        if (receipt.elsewhere() && !aside) {
            hold();
        }
        aside = receipt.elsewhere();
        ask(receipt);
        person.accept(this);
    }

    /** A new check stops the film; when its time, or the wait after a missed one, is over, the page asks how things stand. */
    private void ask(Receipt receipt) {
        Receipt.Asked asked = receipt.check();
        boolean isNews = asked != null && (check == null || !check.id().equals(asked.id()));
        check = asked;
        if (isNews) {
            hold();
        }
        if (isNews || asked == null) {
            Timeline.drop(asking);
            long seconds =
                    asked == null ? receipt.waitSeconds() : asked.secondsLeft() == null ? 0 : asked.secondsLeft();
            asking = seconds > 0 ? time.in(seconds * 1000, client::ask) : null;
        }
    }
}
