package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.xueshi.journeys.Browser.Screen;

/** B3, B4: a session that ends in mid-study, and addresses of what is not for the person who has them, or not there at all. */
class TroubleOnTheWayIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final By CLAIMS = By.cssSelector("a[href*='approvals/']");

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withAShortCourse(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({"DESK, en, member06", "PHONE, zh-CN, member14"})
    void whoseSessionEndsInMidStudyComesBackToThePageWithTheirTime(Screen screen, String language, String name) {
        try (var browser = new Browser(application.address(), screen, language)) {
            arrive(browser, name);
            browser.open("courses/short");
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector("x-study article"));
            long counted = browser.patiently(now -> browser.studySeconds() > 3 ? browser.studySeconds() : null);
            String page = browser.route();

            browser.loseSession();
            browser.click(By.cssSelector(".x-steps vaadin-button[theme~=primary]"));
            browser.signInHere(name, PASSWORD);

            browser.see(By.cssSelector("x-study"));
            assertThat(browser.route()).isEqualTo(page);
            assertThat(browser.studySeconds()).as("seconds").isGreaterThanOrEqualTo(counted);
            browser.isAccessible();
        }
    }

    @Test
    void aForeignClaimLooksAsIfThereWereNone() {
        String claim;
        try (var leader = new Browser(application.address(), Screen.DESK, "en")) {
            arrive(leader, "secretary");
            leader.open("approvals");
            leader.click(CLAIMS);
            leader.see(By.cssSelector(".x-decisions"));
            claim = leader.route().substring("approvals/".length());
        }
        for (String stranger : new String[] {"member10", "member04", "instructor"}) {
            try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
                arrive(browser, stranger);
                isMissing(browser, "approvals/" + claim);
                isMissing(browser, "claims/" + claim);
                browser.isAccessible();
            }
        }
    }

    @Test
    void whatIsForOthersLooksLikeWhatIsNotThere() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            arrive(browser, "member");
            for (String route : new String[] {
                "no-such-page",
                "approvals",
                "organisation",
                "course-folders",
                "time",
                "time/no-such-member",
                "design",
                "courses/no-such-course",
                "courses/NO%20COURSE",
                "study/no-such-course/no-such-item",
                "claims/1",
                "claims/no-such-claim"
            }) {
                isMissing(browser, route);
            }
            browser.isAccessible();
        }
    }

    private static void arrive(Browser browser, String name) {
        browser.signIn(name, PASSWORD);
        browser.see(By.cssSelector(".x-home"));
    }

    /** Always in the same words, and with a way on. */
    private static void isMissing(Browser browser, String route) {
        browser.open(route);
        browser.see(By.xpath("//main//h1[contains(., 'This page was not found')]"));
        assertThat(browser.see(By.cssSelector("main a[href='']")).getText()).contains("home page");
    }
}
