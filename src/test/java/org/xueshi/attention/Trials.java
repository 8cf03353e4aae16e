package org.xueshi.attention;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.xueshi.journeys.Application;
import org.xueshi.journeys.Browser;

/** Scenarios, several at a time, each by another member in a browser of their own. */
final class Trials {

    /** In each branch but the first: who has not studied in the sample, so owes no check and has met nothing. */
    private static final List<Integer> SEATS = List.of(2, 7, 8);

    private final Application application;
    private final Supplier<Browser> browsers;
    private final Measure measure;
    private final long started = System.currentTimeMillis();
    private final List<Trial> done = new ArrayList<>();

    private record Trial(Scenario scenario, String member, Person person, String trouble) {}

    /** @param browsers new ones that know the application's address */
    Trials(Application application, Supplier<Browser> browsers, Measure measure) {
        this.application = application;
        this.browsers = browsers;
        this.measure = measure;
    }

    /** Returns when everybody has done. */
    void run(List<Scenario> scenarios, int atATime) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(atATime)) {
            List<Future<Trial>> running = new ArrayList<>();
            for (int i = 0; i < scenarios.size(); i++) {
                Scenario scenario = scenarios.get(i);
                String member = "member" + (1 + i / SEATS.size()) + SEATS.get(i % SEATS.size());
                running.add(threads.submit(() -> trial(scenario, member)));
            }
            for (Future<Trial> trial : running) {
                done.add(trial.get());
            }
        }
    }

    private Trial trial(Scenario scenario, String member) {
        try (var person = new Person(browsers.get(), measure)) {
            String trouble = "";
            try {
                person.begins(member, scenario.course());
                scenario.action().by(person);
            } catch (RuntimeException unmeant) {
                trouble =
                        String.valueOf(unmeant.getMessage()).lines().findFirst().orElse("");
            }
            return new Trial(scenario, member, person, trouble);
        } finally {
            System.out.printf("%tT  %s%n", LocalTime.now(), scenario.name());
        }
    }

    /** Ends the application, so that all is written, and looks into its tables. */
    List<Outcome> outcomes(Path data) throws SQLException {
        application.stop();
        List<Outcome> outcomes = new ArrayList<>();
        try (var counted = new Counted(data, started)) {
            for (Trial trial : done) {
                outcomes.add(time(trial, counted));
                if (trial.person.filmSeconds() > 0) {
                    outcomes.add(film(trial, counted));
                }
            }
        }
        return outcomes;
    }

    private Outcome time(Trial trial, Counted counted) throws SQLException {
        return new Outcome(
                trial.scenario.name(),
                trial.person.truth().seconds(),
                trial.person.truth().doubt(),
                counted.seconds(trial.member),
                measure.limitSeconds(),
                counted.verdicts(trial.member) + "; " + trial.person.remarks(),
                trial.trouble);
    }

    /** As much of it may be missing as runs in an interval at the highest speed. */
    private Outcome film(Trial trial, Counted counted) throws SQLException {
        return new Outcome(
                "  of the film, each second once",
                trial.person.filmSeconds(),
                0,
                counted.filmSeconds(trial.member),
                2 * measure.limitSeconds(),
                "",
                trial.trouble);
    }
}
