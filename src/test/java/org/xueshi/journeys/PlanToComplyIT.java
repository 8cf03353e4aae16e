package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.xueshi.journeys.Browser.Screen;

/**
 * R4, R5: a member sees on the year's page what may still come, and on the plan what to do by when; begins a step, takes it
 * back, and plans for shorter days. The branch's leader sees who lacks what. In Chinese, on a phone and at a desk.
 */
class PlanToComplyIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String MEMBER = "member";
    private static final By STEP = By.cssSelector(".x-plan-step");
    private static final By FIRST_BUTTON = By.cssSelector(".x-plan-step vaadin-button[theme~=primary]");
    private static final By BACK = By.xpath("//vaadin-button[normalize-space(.) = '撤回']");
    private static final By STARTED =
            By.xpath("//*[contains(@class, 'x-plan-step')][.//vaadin-button[normalize-space(.) = '撤回']]");

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() {
        application = Application.start(folder.resolve("data"), Path.of("content"), Map.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aMemberFollowsAStepAndTakesItBack() {
        for (Screen screen : Screen.values()) {
            try (var browser = new Browser(application.address(), screen, "zh")) {
                browser.signIn(MEMBER, PASSWORD);
                browser.see(By.cssSelector(".x-home"));
                browser.open("my-year");
                assertThat(browser.see(By.cssSelector(".x-forecast")).getText())
                        .contains("已记入", "待审批", "已开始的课程", "候补中");
                browser.isAccessible();
                browser.click(By.cssSelector(".x-card a[href='plan']"));
                assertThat(browser.see(By.cssSelector(".x-plan-aims")).getText())
                        .contains("党员每年集中学习培训");
                assertThat(browser.see(STEP).getText()).contains("分钟", "集中培训");
                browser.isAccessible();
                follow(browser);
                takeBack(browser);
            }
        }
    }

    private static void follow(Browser browser) {
        assertThat(browser.see(FIRST_BUTTON).getText()).isEqualTo("开始");
        browser.click(FIRST_BUTTON);
        browser.patiently(now -> browser.route().contains("courses/"));
        browser.open("plan");
        assertThat(browser.see(STARTED).getText()).contains("已开始", "继续");
        browser.isAccessible();
    }

    private static void takeBack(Browser browser) {
        browser.click(BACK);
        browser.patiently(now -> !browser.shows(BACK));
        assertThat(browser.see(STEP).getText()).contains("开始");
        browser.open("plan?minutes=15");
        assertThat(browser.see(By.cssSelector("vaadin-select")).getText()).contains("15 分钟");
        assertThat(browser.see(STEP).getText()).contains("前");
    }

    @Test
    void aLeaderSeesWhoLacksWhatAndHowItCanBeMet() {
        try (var browser = new Browser(application.address(), Screen.DESK, "zh")) {
            browser.signIn("secretary", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("branch-plan");
            By somebody = By.cssSelector(".x-branch-plan details > summary");
            browser.click(somebody);
            browser.see(By.cssSelector(".x-branch-plan details .x-plan-aims"));
            assertThat(browser.see(By.cssSelector("[role=status]")).getText()).contains("人还缺学时");
            browser.isAccessible();
        }
        try (var browser = new Browser(application.address(), Screen.PHONE, "zh")) {
            browser.signIn(MEMBER, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("branch-plan");
            browser.patiently(now -> !browser.shows(By.cssSelector(".x-branch-plan")));
        }
    }
}
