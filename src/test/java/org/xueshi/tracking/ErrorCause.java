package org.xueshi.tracking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Verdict;
import org.xueshi.tracking.LearnerTruth.Doing;

/** Why a second was credited that was not studied, or studied and not credited. */
enum ErrorCause {
    AFTER_TURNING_AWAY("counted: turned away from a visible page (idle limit)"),
    FILM_ALONE("counted: turned away while the film went on"),
    AFTER_HIDING("counted: page hidden"),
    BEFORE_SLEEP("counted: device asleep"),
    AFTER_CRASH("counted: browser crashed"),
    LEFT_OPEN("counted: page left open at the end (idle limit)"),
    FILM_LEFT("counted: film left running at the end"),
    AFTER_CLOSING("counted: after closing"),
    UNTOUCHED_READING("missing: read without a touch beyond the idle limit"),
    UNTOUCHED_WATCHING("missing: before a standing film beyond the idle limit"),
    WRONG_ANSWERS("missing: checks failed while there"),
    LEFT_CHECK("missing: left while a check stood there, until one was passed"),
    MISSED_AWAY("missing: a check came after they had left, until one was passed"),
    OWED("missing: a check was owed from the session before"),
    NETWORK("missing: network gone"),
    CUT_OFF("missing: after the last pulse before a crash, a sleep or an unheard closing"),
    TOO_FAST("missing: content faster than time"),
    OTHER("missing: otherwise"),
    EDGES("both: edges shorter than 3 s, from delays");

    private static final long EDGE = 3_000;
    private static final long LATE = 60_000;
    private static final Map<Doing, ErrorCause> ABSENT = new EnumMap<>(Map.of(
            Doing.TURNED_AWAY, AFTER_TURNING_AWAY,
            Doing.FILM_ALONE, FILM_ALONE,
            Doing.HIDDEN, AFTER_HIDING,
            Doing.ASLEEP, BEFORE_SLEEP,
            Doing.CRASHED, AFTER_CRASH,
            Doing.LEFT, LEFT_OPEN,
            Doing.FILM_LEFT, FILM_LEFT,
            Doing.CLOSED, AFTER_CLOSING));

    final String words;

    ErrorCause(String words) {
        this.words = words;
    }

    /** The learner's error in milliseconds, by cause: positive if credited too much; their sum is the whole error. */
    static Map<ErrorCause, Long> of(MeasuredLearner measured) {
        LearnerTruth truth = measured.learner().truth;
        RangeSet counted = measured.of(Verdict.COUNTED);
        RangeSet studied = truth.studied();
        Map<ErrorCause, Long> causes = new EnumMap<>(ErrorCause.class);
        RangeSet tooMuch = withoutEdges(counted.minus(studied));
        RangeSet missing = withoutEdges(studied.minus(counted));
        causes.put(EDGES, counted.millis() - studied.millis() - tooMuch.millis() + missing.millis());
        ABSENT.forEach((doing, cause) ->
                causes.merge(cause, tooMuch.and(truth.of(doing)).millis(), Long::sum));
        RangeSet rest = missing;
        for (List<Span> session : measured.sessions()) {
            for (Span span : session) {
                RangeSet here = rest.and(span.range());
                if (!here.isEmpty() && span.verdict() != Verdict.COUNTED) {
                    causes.merge(cause(span, session, truth), -here.millis(), Long::sum);
                    rest = rest.minus(here);
                }
            }
        }
        RangeSet unheard = rest.and(truth.networkGone());
        causes.merge(NETWORK, -unheard.millis(), Long::sum);
        causes.merge(CUT_OFF, -rest.minus(unheard).millis(), Long::sum);
        return causes;
    }

    private static ErrorCause cause(Span span, List<Span> session, LearnerTruth truth) {
        return switch (span.verdict()) {
            case IDLE -> span.range().and(truth.of(Doing.READING)).isEmpty() ? UNTOUCHED_WATCHING : UNTOUCHED_READING;
            case UNCONFIRMED -> unconfirmed(span, session, truth);
            case SILENT -> span.range().and(truth.networkGone()).isEmpty() ? CUT_OFF : NETWORK;
            case TOO_FAST -> TOO_FAST;
            default -> OTHER;
        };
    }

    private static ErrorCause unconfirmed(Span span, List<Span> session, LearnerTruth truth) {
        if (lies(truth.leftCheck(), span)) {
            return LEFT_CHECK;
        }
        if (lies(truth.wrong(), span)) {
            return WRONG_ANSWERS;
        }
        boolean gone = span.millis() - span.range().and(truth.studied()).millis() >= EDGE;
        return span.equals(session.getFirst()) && !gone ? OWED : MISSED_AWAY;
    }

    /** What is told late may have happened after the span. */
    private static boolean lies(List<Long> moments, Span span) {
        return moments.stream().anyMatch(at -> at >= span.start() && at <= span.end() + LATE);
    }

    /** Without the ranges that only an offset by some delay has left. */
    private static RangeSet withoutEdges(RangeSet ranges) {
        RangeSet all = RangeSet.EMPTY;
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.to(i) - ranges.from(i) >= EDGE) {
                all = all.plus(RangeSet.of(ranges.from(i), ranges.to(i)));
            }
        }
        return all;
    }
}
