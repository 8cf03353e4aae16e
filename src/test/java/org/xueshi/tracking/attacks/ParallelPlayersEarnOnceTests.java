package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.tracking.ActivityId;

/** Attack: many tabs, windows, browsers, devices and courses at once. One of them earns at a time (T2). */
@RunningEndpoint
class ParallelPlayersEarnOnceTests {

    private static final int PLAYERS = 8;
    private static final int MINUTES = 6;

    @Autowired
    Endpoint endpoint;

    private void allAttend(Person person, List<Player> players) {
        for (int pulse = 1; pulse <= MINUTES * 2; pulse++) {
            person.waits(30);
            for (Player player : players) {
                player.sends(Said.attended(pulse, pulse * 30_000L)
                        .with("takesOver", true)
                        .met(Person.FILM, 0, pulse * 30_000L));
            }
        }
        assertThat(person.countedMillis()).isEqualTo(MINUTES * 60_000);
        person.canStillStudy();
    }

    @Test
    void manyTabsOfOneLectureAreOne() {
        Person person = Person.of(endpoint);
        allAttend(
                person,
                IntStream.range(0, PLAYERS).mapToObj(i -> person.opens()).toList());
    }

    @Test
    void manyCoursesAreOne() {
        Person person = Person.of(endpoint);
        allAttend(
                person,
                IntStream.range(0, PLAYERS)
                        .mapToObj(i -> person.opens(new ActivityId("course" + i + "/lecture"), Person.RULES))
                        .toList());
    }

    @Test
    void devicesThatTakeTurnsWithinTheGraceEarnOneClock() {
        Person person = Person.of(endpoint);
        List<Player> players =
                IntStream.range(0, PLAYERS).mapToObj(i -> person.opens()).toList();
        for (int pulse = 1; pulse <= 10 * PLAYERS; pulse++) {
            person.waits(5);
            int turn = pulse / PLAYERS + 1;
            players.get(pulse % PLAYERS).sends(Said.attended(turn, pulse * 5_000L));
        }
        assertThat(person.countedMillis()).isLessThanOrEqualTo(10 * PLAYERS * 5_000);
        person.canStillStudy();
    }

    /** Real time: the union is what the test's own clock saw between the first opening and the last answer. */
    @Test
    void browsersThatReportAtTheSameMomentEarnOneClock() throws Exception {
        Person person = Person.inRealTime(endpoint);
        List<Player> players =
                IntStream.range(0, PLAYERS).mapToObj(i -> person.opens()).toList();
        List<Callable<Endpoint.Answer>> reports = new ArrayList<>();
        for (Player player : players) {
            reports.add(() -> {
                Endpoint.Answer last = null;
                for (int pulse = 1; pulse <= 20; pulse++) {
                    last = player.sends(Said.attended(pulse, pulse * 15_000L));
                }
                return last;
            });
        }
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : browsers.invokeAll(reports)) {
                assertThat(answer.get().isOpen()).isTrue();
            }
        }
        person.hasEarnedNothingBeyond();
        assertThat(person.countedMillis()).isPositive();
    }
}
