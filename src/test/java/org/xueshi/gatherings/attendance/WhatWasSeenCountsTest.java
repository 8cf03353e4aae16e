package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.Attended.Span;

/**
 * G3: time counts from check-in to check-out, within the session, as far as somebody saw it. {@code bin/prove attendance}
 * compares many sessions with a brute-force oracle; {@code -Dattendance.seed=} replays one.
 */
class WhatWasSeenCountsTest {

    private static final long SEED = 20261130;
    private static final int SESSIONS = 400;

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final GatheringSession MORNING = new GatheringSession(1, NINE, at(180));
    private static final RollCall TEN = new RollCall(1, at(60), at(63));

    @Test
    void asTheOracleSaysSecondBySecond() {
        Long replay = Long.getLong("attendance.seed");
        long seconds = replay == null ? AttendanceProof.run(SEED, SESSIONS) : AttendanceProof.run(replay, 1);
        assertThat(seconds).isPositive();
    }

    @Test
    void fromCheckInToCheckOutWithinTheSession() {
        assertThat(of(in(-20), out(190)).spans()).containsExactly(span(0, 180));
        assertThat(of(in(12), out(150)).spans()).containsExactly(span(12, 150));
        assertThat(of(in(-20), out(-5)).spans()).isEmpty();
    }

    @Test
    void lateAndEarlyToTheMinute() {
        Attended attended = of(in(12), out(150));
        assertThat(attended.minutesLate(MORNING)).isEqualTo(12);
        assertThat(attended.minutesEarly(MORNING)).isEqualTo(30);
        assertThat(Attended.NOTHING.minutesLate(MORNING)).isEqualTo(180);
        assertThat(Attended.NOTHING.minutesEarly(MORNING)).isZero();
    }

    @Test
    void whoeverGoesAndComesBackIsNotThereMeanwhile() {
        assertThat(of(in(0), out(60), in(90), out(180)).spans()).containsExactly(span(0, 60), span(90, 180));
    }

    @Test
    void withoutACheckOutOnlyUntilLastSeen() {
        assertThat(of(in(0)).length()).isZero();
        assertThat(of(in(0), present(61)).spans()).containsExactly(span(0, 61));
    }

    @Test
    void goingOrAnsweringWithoutHavingComeIsNothing() {
        assertThat(of(out(60), present(61)).spans()).isEmpty();
        assertThat(of(out(60), in(90), out(180)).spans()).containsExactly(span(90, 180));
    }

    @Test
    void anUnansweredRollCallTakesTheTimeBetweenTwoSightings() {
        Attended attended = new AttendedTime(MORNING, List.of(TEN)).of(List.of(in(0), present(30), out(180)));
        assertThat(attended.spans()).containsExactly(span(0, 30));
        assertThat(attended.missed()).containsExactly(TEN);
    }

    @Test
    void anAnsweredOneTakesNothingAndNorDoesOneWhileSomebodyWasOut() {
        Attended answered = new AttendedTime(MORNING, List.of(TEN)).of(List.of(in(0), present(62), out(180)));
        assertThat(answered.length()).isEqualTo(Duration.ofMinutes(180));
        assertThat(answered.missed()).isEmpty();
        Attended away = new AttendedTime(MORNING, List.of(TEN)).of(List.of(in(0), out(55), in(70), out(180)));
        assertThat(away.length()).isEqualTo(Duration.ofMinutes(55 + 110));
        assertThat(away.missed()).isEmpty();
    }

    @Test
    void whatWasOnItsWayWhenTheCallClosedStillAnswersIt() {
        var late = new Mark(TEN.closed().plusSeconds(15), Purpose.PRESENT, Mark.How.SCANNED);
        var later = new Mark(TEN.closed().plusSeconds(16), Purpose.PRESENT, Mark.How.SCANNED);
        var time = new AttendedTime(MORNING, List.of(TEN));
        assertThat(time.of(List.of(in(0), late, out(180))).length()).isEqualTo(Duration.ofMinutes(180));
        assertThat(time.of(List.of(in(0), later, out(180))).missed()).containsExactly(TEN);
    }

    private static Attended of(Mark... marks) {
        return new AttendedTime(MORNING, List.of()).of(Stream.of(marks).toList());
    }

    private static Mark in(int minute) {
        return new Mark(at(minute), Purpose.IN, Mark.How.SCANNED);
    }

    private static Mark out(int minute) {
        return new Mark(at(minute), Purpose.OUT, Mark.How.SCANNED);
    }

    private static Mark present(int minute) {
        return new Mark(at(minute), Purpose.PRESENT, Mark.How.SCANNED);
    }

    private static Span span(int from, int until) {
        return new Span(at(from), at(until));
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
