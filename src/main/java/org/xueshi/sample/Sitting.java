package org.xueshi.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.LectureFormat;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;
import org.xueshi.tracking.Pulse;
import org.xueshi.tracking.Receipt;
import org.xueshi.tracking.StudySessions;
import org.xueshi.tracking.StudySessions.Opened;

/** Somebody sits before one lecture for a while, and their player reports it as any player would. */
final class Sitting {

    /** Somebody who reads in order to learn is slower than the fastest who still reads. */
    private static final double PACE = 0.65;

    /** Of a part that is met but for its last second nothing is missing. */
    private static final double MET = 0.999;

    private static final Duration LONGEST = Duration.ofHours(2);

    private final StudySessions sessions;
    private final EnrolledItem item;
    private final MeasureRules rules;
    private final Recall recall;
    private final Opened opened;
    private final Duration step;
    private final Instant start;
    private Instant now;
    private Receipt receipt;
    private boolean passed;
    private long sequence;
    private long elapsed;
    private long visible;
    private long attentive;
    private long input;
    private int part;
    private long position;

    Sitting(StudySessions sessions, LectureFormat lectures, EnrolledItem item, Instant start) {
        this.sessions = sessions;
        this.item = item;
        this.start = start;
        this.now = start;
        rules = lectures.rules(item);
        recall = new Recall(lectures, item);
        opened = at(start, () -> sessions.open(item.member(), item.activity(), rules));
        // Half as often as it may, and still within what may be lost.
        step = Duration.ofSeconds(2L * opened.pulseSeconds());
        receipt = report(Map.of(), null, false);
    }

    /** What the action answered at that moment. */
    static <T> T at(Instant moment, Supplier<T> action) {
        var answer = new AtomicReference<T>();
        ApplicationClock.at(moment, () -> answer.set(action.get()));
        return Objects.requireNonNull(answer.get());
    }

    /** Reads, and answers when asked whether they are there. */
    Sitting reads(int minutes) {
        return readsUntil(Duration.between(start, now).plusMinutes(minutes), seen -> false);
    }

    /** Reads until so much of the lecture has been met. */
    Sitting readsUntilMet(double share) {
        return readsUntil(LONGEST, seen -> seen.coverage() >= share && seen.check() == null && seen.confirmed());
    }

    /** Reads until a check was passed, so that nothing is left unproven. */
    Sitting readsUntilProven() {
        passed = false;
        return readsUntil(LONGEST, seen -> passed);
    }

    private Sitting readsUntil(Duration end, Predicate<Receipt> enough) {
        answersIfAsked();
        while (Duration.between(start, now).compareTo(end) < 0 && !enough.test(receipt)) {
            passes(true);
            input = elapsed;
            receipt = report(meets(), null, false);
            answersIfAsked();
        }
        return this;
    }

    /** At once: a check left open until the next step could be missed by the real clock, if a flush came between. */
    private void answersIfAsked() {
        if (receipt.check() != null) {
            receipt = report(Map.of(), recall.answer(receipt.check()), false);
            passed = receipt.check() == null && receipt.confirmed();
        }
    }

    /** Stays before the page without touching anything; answers nothing. */
    Sitting rests(int minutes) {
        return idles(minutes, true);
    }

    /** Looks at something else; answers nothing. */
    Sitting looksElsewhere(int minutes) {
        return idles(minutes, false);
    }

    private Sitting idles(int minutes, boolean isVisible) {
        Instant end = now.plus(Duration.ofMinutes(minutes));
        while (now.isBefore(end)) {
            passes(isVisible);
            receipt = report(Map.of(), null, false);
        }
        return this;
    }

    /** Closes the page; answers when that was. */
    Instant leaves() {
        report(Map.of(), null, true);
        ApplicationClock.at(now, () -> sessions.close(opened.token()));
        return now;
    }

    private void passes(boolean isVisible) {
        long idle = elapsed - input;
        now = now.plus(step);
        elapsed += step.toMillis();
        if (isVisible) {
            visible += step.toMillis();
            attentive += Math.clamp(rules.idleLimit().toMillis() - idle, 0, step.toMillis());
        }
    }

    /** The next bit of what is not met yet. */
    private Map<String, List<Pulse.Range>> meets() {
        Map<String, List<Pulse.Range>> met = new HashMap<>();
        double left = step.toMillis();
        for (int looked = 0; left > 1 && looked <= rules.parts().size(); looked++) {
            Part open = rules.parts().get(part);
            double pace = open.kind() == PartKind.PAGE ? PACE : 1;
            long to = Math.min(open.lengthMillis(), position + (long) (left * pace));
            if (to > position) {
                met.computeIfAbsent(open.id(), id -> new ArrayList<>()).add(new Pulse.Range(position, to));
            }
            left -= (to - position) / pace;
            position = to;
            if (position >= open.lengthMillis()) {
                turnTo(next());
            }
        }
        return met;
    }

    private int next() {
        for (int ahead = 1; ahead <= rules.parts().size(); ahead++) {
            int candidate = (part + ahead) % rules.parts().size();
            if (receipt.coverageByPart()
                            .getOrDefault(rules.parts().get(candidate).id(), 0.0)
                    < MET) {
                return candidate;
            }
        }
        return part;
    }

    private void turnTo(int other) {
        part = other;
        position = 0;
    }

    private String shown() {
        return rules.parts().get(part).id();
    }

    private Receipt report(Map<String, List<Pulse.Range>> met, Pulse.@Nullable Answer answer, boolean ending) {
        var pulse = new Pulse(
                ++sequence,
                sequence - 1,
                new Pulse.Clocks(elapsed, visible, attentive, 0, input),
                met,
                Map.of(shown(), position),
                shown(),
                !ending,
                false,
                answer,
                ending);
        return at(now, () -> sessions.acceptOwn(opened.token(), pulse));
    }
}
