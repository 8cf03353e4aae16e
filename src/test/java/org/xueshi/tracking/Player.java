package org.xueshi.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;

/** An honest player of the tests: what a person does before it, in seconds, becomes the pulse it would send. */
final class Player {

    static final String VIDEO = "video";
    static final String PAGE = "page";
    static final long OPENED = 1_700_000_000_000L;
    static final MeasureRules RULES = new MeasureRules(
            Duration.ofSeconds(60),
            1.5,
            false,
            PresenceRules.NEVER,
            List.of(new Part(VIDEO, PartKind.MEDIA, 600_000), new Part(PAGE, PartKind.PAGE, 120_000)));

    /** Draws the middle of every span. */
    static final RandomGenerator MIDDLE = () -> Long.MIN_VALUE;

    static final List<Set<Integer>> RIGHT = List.of(Set.of(1, 3, 5));
    static final List<Set<Integer>> WRONG = List.of(Set.of(0, 2, 4));
    static final Prompt PROMPT = new Prompt(
            "en",
            List.of(new Prompt.Question(
                    "Which?", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"), RIGHT.getFirst())));

    private long sequence;
    private long answered;
    private long elapsed;
    private long visible;
    private long attentive;
    private long listening;
    private long input;
    private boolean touches = true;
    private boolean present = true;
    private Pulse.@Nullable Answer answer;
    private long at;
    private long rate = 100;
    private final List<Pulse.Range> met = new ArrayList<>();

    static SessionTrace trace() {
        return trace("s1");
    }

    static SessionTrace trace(String id) {
        return trace(id, RULES);
    }

    static SessionTrace trace(String id, MeasureRules rules) {
        var presence = new Presence(rules.presence(), Presence.State.at(OPENED), 0, MIDDLE);
        return trace(id, rules, presence, shown -> Optional.of(PROMPT));
    }

    static SessionTrace trace(String id, MeasureRules rules, Presence presence, PlayerPresence.Prompts prompts) {
        return new SessionTrace(
                new StoredSession(
                        id,
                        "hash-" + id,
                        new MemberId("m1"),
                        new ActivityId("course/lecture"),
                        rules,
                        OPENED,
                        OPENED,
                        OPENED,
                        false,
                        Facts.NONE,
                        0,
                        Presence.State.at(OPENED)),
                45_000,
                0,
                Map.of(),
                presence,
                prompts);
    }

    /** Plays at this many hundredths of the normal rate from now on. */
    Player atRate(long hundredths) {
        rate = hundredths;
        return this;
    }

    Player seeksTo(long seconds) {
        at = seconds * 1000;
        return this;
    }

    Player watches(double seconds) {
        long content = millis(seconds) * rate / 100;
        met.add(new Pulse.Range(at, at + content));
        at += content;
        return attends(seconds);
    }

    /** Is there without meeting any content. */
    Player attends(double seconds) {
        attentive += millis(seconds);
        return idles(seconds);
    }

    Player idles(double seconds) {
        visible += millis(seconds);
        return hides(seconds);
    }

    Player hides(double seconds) {
        elapsed += millis(seconds);
        input = touches ? elapsed : input;
        return this;
    }

    /** Is heard while the page is hidden. */
    Player listens(double seconds) {
        listening += millis(seconds);
        return hides(seconds);
    }

    /** Touches nothing from now on. */
    Player restsTheHands() {
        touches = false;
        return this;
    }

    Player touches() {
        touches = true;
        input = elapsed;
        return this;
    }

    /** Says that nobody attends to it from now on. */
    Player turnsAway() {
        present = false;
        return this;
    }

    Player comesBack() {
        present = true;
        return this;
    }

    Player answers(String check, List<Set<Integer>> chosen) {
        answer = new Pulse.Answer(check, chosen);
        return this;
    }

    Pulse pulse() {
        return pulse(false);
    }

    Pulse closing() {
        return pulse(true);
    }

    private Pulse pulse(boolean ending) {
        var said = answer;
        answer = null;
        return new Pulse(
                ++sequence,
                answered,
                new Pulse.Clocks(elapsed, visible, attentive, listening, input),
                Map.of(VIDEO, List.copyOf(met)),
                Map.of(VIDEO, at),
                VIDEO,
                present && !ending,
                false,
                said,
                ending);
    }

    /** Has read the answer to its last pulse. */
    Player isAnswered() {
        answered = sequence;
        met.clear();
        return this;
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }

    /** Milliseconds of the server's clock, so many seconds after the opening. */
    static long second(double seconds) {
        return OPENED + millis(seconds);
    }
}
