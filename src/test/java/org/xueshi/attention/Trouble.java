package org.xueshi.attention;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;

/** What happens to browsers and networks. */
final class Trouble {

    static final Scenario CLOSED = new Scenario("browser closed", person -> {
        person.reads(3);
        person.truth().gone(Moment.of(() -> person.browser().driver().close()));
    });

    /** Nothing after its last pulse was heard by anybody. */
    static final Scenario KILLED = new Scenario("browser killed", person -> {
        person.reads(3);
        var pid = (Number) person.browser().driver().getCapabilities().getCapability("goog:processID");
        person.truth()
                .gone(Moment.of(
                        () -> ProcessHandle.of(pid.longValue()).orElseThrow().destroyForcibly()));
    });

    /** They read on meanwhile, and a pulse within the grace tells of it. */
    static final Scenario CUT_WITHIN_THE_GRACE = new Scenario("network cut within the grace", person -> {
        person.reads(2);
        cut(person, true);
        readsFor(person, person.measure().bridged());
        cut(person, false);
        person.remarks("read on through %s s".formatted(seconds(person.measure().bridged())));
        person.reads(2);
        person.leaves();
    });

    /** By T4 what happened meanwhile is not known to anybody, so that the truth to compare with leaves it out. */
    static final Scenario CUT_BEYOND_THE_GRACE = new Scenario("network cut beyond the grace", person -> {
        person.reads(2);
        person.truth().gone(Moment.of(() -> cut(person, true)));
        Moment.passes(person.measure().silent());
        Reading.require(person.browser().shows(By.cssSelector(".x-study-notice")), "the network was not cut");
        person.truth().shown(Moment.of(() -> cut(person, false)));
        person.remarks("%s s SILENT by T4, not in the truth"
                .formatted(seconds(person.measure().silent())));
        person.reads(2);
        person.leaves();
    });

    private Trouble() {}

    static List<Scenario> all() {
        return List.of(CUT_BEYOND_THE_GRACE, CUT_WITHIN_THE_GRACE, KILLED, CLOSED);
    }

    private static void cut(Person person, boolean now) {
        var driver = person.browser().driver();
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", now, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void readsFor(Person person, Duration time) {
        person.sign();
        Moment.passes(time);
        person.sign();
    }

    private static String seconds(Duration time) {
        return String.valueOf(Math.round(time.toMillis() / 1000.0));
    }
}
