package org.xueshi.attention;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xueshi.journeys.Application;
import org.xueshi.journeys.Browser;
import org.xueshi.journeys.Content;
import org.xueshi.testing.Desktop;

/** What people did in Chromium windows, beside what was counted, for each scenario; about 10 minutes */
public final class ChromiumProof {

    /** So many browsers do on two processors without being slow themselves. */
    private static final int AT_A_TIME = 4;

    /** Kept, or its level would be forgotten: the browser is newer than what Selenium knows by heart. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private ChromiumProof() {}

    /**
     * Ends with 1 if an error was larger than an interval between two pulses.
     *
     * @param arguments a word, if only the scenarios with it in their names are wanted
     */
    public static void main(String[] arguments) throws Exception {
        SELENIUM.setLevel(Level.SEVERE);
        Path folder = Files.createTempDirectory("xueshi-chromium");
        boolean met;
        try {
            met = run(folder, arguments.length > 0 ? arguments[0] : "");
        } finally {
            delete(folder);
        }
        System.exit(met ? 0 : 1);
    }

    private static boolean run(Path folder, String only) throws Exception {
        Path content = Content.withAFastCourse(folder.resolve("content"), Person.COURSE, Watching.FAST_COURSE);
        Path data = folder.resolve("data");
        // The longest first, so that none is left alone at the end.
        List<Scenario> scenarios = new ArrayList<>(Reading.all());
        scenarios.addAll(1, Trouble.all());
        scenarios.addAll(Watching.all());
        scenarios.removeIf(scenario -> !scenario.name().contains(only));
        List<Outcome> outcomes;
        try (var desktop = new Desktop();
                var application = Application.start(data, content, Map.of())) {
            var trials = new Trials(
                    application, () -> new Browser(application.address(), desktop, "en"), Measure.OF_THE_PRODUCT);
            System.out.printf("%d scenarios, %d at a time%n", scenarios.size(), AT_A_TIME);
            trials.run(scenarios, AT_A_TIME);
            outcomes = trials.outcomes(data);
        }
        Outcome.printHeading();
        outcomes.forEach(Outcome::print);
        long missed = outcomes.stream().filter(outcome -> !outcome.isMet()).count();
        System.out.printf("%d of %d met%n", outcomes.size() - missed, outcomes.size());
        return missed == 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
