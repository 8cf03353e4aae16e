package org.xueshi.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;

/**
 * Who the simulated learners are: the figures of {@code src/docs/decisions/2026-11-24-learner-model.md}, in milliseconds. They
 * were written down before anything was measured on them and are not to be fitted to a result.
 */
final class LearnerModel {

    static final int SESSIONS = 12;

    /** What the product measures by unless a course says otherwise. */
    static final Duration IDLE_LIMIT = Duration.ofSeconds(90);

    /** How often attentive people fail a presence check, as the record assumes. */
    static final double WRONG = 0.03;

    private static final double MAX_RATE = 1.5;
    private static final Duration PRESENCE = Duration.ofMinutes(10);

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

    static final double FILMS = 0.45;
    static final double BAD_NETWORKS = 0.10;
    static final double STOPS_FILM_FIRST = 0.70;
    static final double FAREWELL = 0.95;

    /** A page is turned once in so much study. */
    static final long PAGE = 4 * MINUTE;

    private static final long SHORTEST_ITEM = 5 * MINUTE;
    private static final long LONGEST_ITEM = 25 * MINUTE;

    private static final long SHORTEST_STUDY = 3 * MINUTE;
    private static final long LONGEST_STUDY = 60 * MINUTE;
    private static final long SHORTEST_ABSENCE = 10 * SECOND;
    private static final long LONGEST_ABSENCE = 60 * MINUTE;

    private LearnerModel() {}

    /** What interrupts study, of a hundred. */
    enum Interruption {
        HIDDEN(50),
        TURNED_AWAY(25),
        DEVICE_SLEEPS(10),
        NETWORK_GONE(7),
        CRASH(3),
        OTHER_DEVICE(5);

        private final int share;

        Interruption(int share) {
            this.share = share;
        }
    }

    /** How a session ends, of a hundred. */
    enum Ending {
        CLOSED(70),
        LEFT_OPEN(15),
        DEVICE_SLEEPS(10),
        CRASH(5);

        private final int share;

        Ending(int share) {
            this.share = share;
        }
    }

    /** One learner's own, drawn once: median gaps between inputs. */
    record Habits(double readingGap, double viewingGap, boolean isBadNetwork) {
        static Habits of(Draws draws) {
            return new Habits(
                    draws.logNormal(8 * SECOND, 0.5), draws.logNormal(45 * SECOND, 0.5), draws.chance(BAD_NETWORKS));
        }

        long gap(boolean film, Draws draws) {
            return film ? draws.logNormal(viewingGap, 1.0) : draws.logNormal(readingGap, 0.9);
        }
    }

    static long study(Draws draws) {
        return Math.clamp(draws.logNormal(14 * MINUTE, 0.6), SHORTEST_STUDY, LONGEST_STUDY);
    }

    static long untilInterruption(Draws draws) {
        return draws.exponential(20 * MINUTE);
    }

    static long absence(Draws draws) {
        return Math.clamp(draws.logNormal(3 * MINUTE, 1.0), SHORTEST_ABSENCE, LONGEST_ABSENCE);
    }

    static long networkGone(Draws draws) {
        return draws.between(20 * SECOND, 4 * MINUTE);
    }

    static long crash(Draws draws) {
        return draws.between(20 * SECOND, 90 * SECOND);
    }

    static long answer(Draws draws) {
        return draws.logNormal(12 * SECOND, 0.6);
    }

    static Interruption interruption(Draws draws) {
        long drawn = draws.between(0, 100);
        for (Interruption kind : Interruption.values()) {
            drawn -= kind.share;
            if (drawn < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares are a hundred");
    }

    static Ending ending(Draws draws) {
        long drawn = draws.between(0, 100);
        for (Ending kind : Ending.values()) {
            drawn -= kind.share;
            if (drawn < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares are a hundred");
    }

    /** Pages, or films one after the other, enough for so much study. */
    static MeasureRules item(boolean film, long study, Draws draws) {
        List<Part> parts = new ArrayList<>();
        for (long length = 0;
                length <= study + LONGEST_ITEM;
                length += parts.getLast().lengthMillis()) {
            parts.add(
                    film
                            ? new Part("f" + parts.size(), PartKind.MEDIA, draws.between(SHORTEST_ITEM, LONGEST_ITEM))
                            : new Part("p" + parts.size(), PartKind.PAGE, PAGE));
        }
        return new MeasureRules(IDLE_LIMIT, MAX_RATE, false, PresenceRules.every(PRESENCE), parts);
    }
}
