package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.xueshi.journeys.Browser.Screen;

/**
 * B1: killed (-9) right after an approval was confirmed, the application starts again with that approval and all earlier ones,
 * twice in a row, on the embedded database; what MySQL keeps is for {@code TwoInstancesIT}.
 */
class KilledAfterApprovalIT {

    private static final int TIMES = 2;
    private static final By WAITING = By.cssSelector("a[href*='approvals/']");
    private static final By APPROVE = By.cssSelector(".x-decisions vaadin-button[theme~=primary]");

    @TempDir
    Path folder;

    @Test
    void nothingIsLost() {
        try (var application = Application.start(folder.resolve("data"), Path.of("content"), Map.of())) {
            List<String> approved = new ArrayList<>();
            int waiting = asSecretary(application, browser -> {
                int before = browser.all(WAITING).size();
                approved.add(approveTheFirst(browser));
                return before;
            });
            assertThat(waiting).as("claims to approve").isGreaterThan(TIMES);
            while (approved.size() < TIMES) {
                application.kill();
                application.start();
                asSecretary(application, browser -> {
                    isKept(browser, waiting - approved.size(), approved.getLast());
                    return approved.add(approveTheFirst(browser));
                });
            }
            application.kill();
            application.start();
            asSecretary(application, browser -> {
                for (String claim : approved) {
                    isKept(browser, waiting - TIMES, claim);
                }
                return TIMES;
            });
        }
    }

    /** Answers with the address of the claim once the browser has been told that it is approved. */
    private static String approveTheFirst(Browser browser) {
        browser.click(WAITING);
        browser.see(APPROVE);
        String claim = browser.route();
        browser.click(APPROVE);
        browser.see(By.cssSelector("vaadin-notification-card"));
        return claim;
    }

    private static void isKept(Browser browser, int waiting, String claim) {
        assertThat(browser.all(WAITING)).hasSize(waiting);
        browser.open(claim);
        browser.see(By.cssSelector(".x-approval .x-badge-good"));
        assertThat(browser.shows(APPROVE)).as(claim).isFalse();
        browser.open("approvals");
    }

    private static <T> T asSecretary(Application application, Function<Browser, T> action) {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("secretary", "xueshi-sample");
            browser.see(By.cssSelector(".x-home"));
            browser.open("approvals");
            return action.apply(browser);
        }
    }
}
