package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;
import org.xueshi.testing.CameraPicture;
import org.xueshi.testing.VisitCourse;

/**
 * "Classroom + base", from the registration to the posted hour: a township's leader convenes a visit to a mill from its
 * course; a member reads, registers, is there, and writes about it with a photograph, on a phone in Chinese; an instructor
 * returns it and accepts it; the secretary approves what was attended. axe finds nothing.
 */
class ABaseIsVisitedIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String MEMBER = "member09";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final By CAME = By.xpath("//*[contains(@class, 'x-visit')]//*[contains(., '1 分钟，已签认')]");
    private static final By WORDS = By.cssSelector(".x-visit vaadin-text-area textarea");
    private static final By SEND = By.xpath("//vaadin-button[contains(., '提交给教员')]");
    private static final String WROTE = "水从上游的渠里来，推着轮子转，轮子再带动石磨。水少的时候磨就停。";

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withAVisit(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void fromTheClassroomThroughTheBaseToThePostedMinute() throws IOException {
        try (var host = new Browser(application.address(), Screen.DESK, "en");
                var phone = new Browser(application.address(), Screen.PHONE, "zh-CN")) {
            readsBefore(phone);
            Instant ends = convene(host);
            String gathering = host.route();
            registers(phone);
            isThere(host, phone, gathering, ends);
            GatheringSteps.counterSign(host, gathering);
            writes(phone);
            isReturned();
            putsRight(phone);
            isAccepted();
            phone.driver().navigate().refresh();
            phone.see(By.cssSelector(".x-completed"));
            phone.isAccessible();
        }
        try (var leader = new Browser(application.address(), Screen.DESK, "en")) {
            approve(leader);
        }
        try (var phone = new Browser(application.address(), Screen.PHONE, "zh-CN")) {
            phone.signIn(MEMBER, PASSWORD);
            phone.see(By.cssSelector(".x-home"));
            phone.open("my-year");
            phone.see(By.xpath("//a[contains(@href, 'claims/') and contains(@aria-label, '到磨坊去')]"));
            phone.isAccessible();
        }
    }

    private static void readsBefore(Browser phone) {
        phone.signIn(MEMBER, PASSWORD);
        phone.see(By.cssSelector(".x-home"));
        phone.open("courses/" + VisitCourse.COURSE);
        phone.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
        phone.see(By.cssSelector("x-study article"));
        phone.seeAfterStudy(By.cssSelector(".x-item-tabs li:first-child .x-sign vaadin-icon"));
    }

    private static Instant convene(Browser host) {
        host.signIn("township1", PASSWORD);
        host.see(By.cssSelector(".x-home"));
        host.open("convene?occasion=" + VisitCourse.COURSE + "/" + VisitCourse.ITEM);
        host.see(By.cssSelector(".x-gathering-form"));
        host.isAccessible();
        LocalDateTime begins = GatheringSteps.soon();
        host.click(By.cssSelector(".x-gathering-form vaadin-select"));
        host.click(By.xpath("//vaadin-select-item[contains(., 'Practical')]"));
        GatheringSteps.forAMinute(host, begins);
        host.click(By.cssSelector(".x-gathering-form > .x-actions vaadin-button"));
        host.see(By.cssSelector(".x-gathering-page"));
        assertThat(host.see(By.tagName("main")).getText()).contains("Go to the mill", "The water mill");
        return GatheringSteps.end(begins);
    }

    private static void registers(Browser phone) {
        phone.open("study/" + VisitCourse.COURSE + "/" + VisitCourse.ITEM);
        phone.see(By.cssSelector(".x-visit"));
        phone.isAccessible();
        phone.click(Browser.words("报名"));
        phone.see(By.xpath("//*[contains(@class, 'x-visit-date')]//*[contains(., '已有名额')]"));
        phone.isAccessible();
    }

    private static void isThere(Browser host, Browser phone, String gathering, Instant ends) {
        host.open(gathering + "/screen/1");
        host.see(By.cssSelector("x-host-screen"));
        GatheringSteps.openDoor(phone, gathering);
        GatheringSteps.enter(host, phone, "已签到");
        host.click(Browser.words("Check out"));
        host.patiently(PATIENCE, now -> Instant.now().isAfter(ends));
        GatheringSteps.enter(host, phone, "已签退");
    }

    private static void writes(Browser phone) throws IOException {
        phone.open("study/" + VisitCourse.COURSE + "/" + VisitCourse.ITEM);
        phone.see(CAME);
        phone.see(WORDS).sendKeys(WROTE.substring(0, 24));
        Path photo = CameraPicture.write(
                folder.resolve("mill.jpg"), VisitCourse.LATITUDE + 0.001, VisitCourse.LONGITUDE + 0.001);
        WebElement input = phone.patiently(
                now -> (WebElement) phone.run("return document.querySelector('.x-photos-field vaadin-upload')"
                        + ".shadowRoot.querySelector('input[type=file]')"));
        input.sendKeys(photo.toAbsolutePath().toString());
        assertThat(phone.see(By.cssSelector(".x-visit-photos li")).getText()).contains(CameraPicture.DEVICE);
        phone.isAccessible();
        phone.click(SEND);
        phone.see(By.cssSelector(".x-visit .x-reflection"));
        assertThat(phone.see(By.cssSelector(".x-visit-photos li")).getText()).doesNotContain(CameraPicture.DEVICE);
        phone.isAccessible();
    }

    private static void isReturned() {
        try (var instructor = new Browser(application.address(), Screen.DESK, "en")) {
            open(instructor);
            instructor.patiently(
                    now -> instructor.run("return document.querySelector('.x-reflection img')?.naturalWidth > 0"));
            instructor.isAccessible();
            press(instructor, "r");
            instructor.see(By.cssSelector("vaadin-dialog textarea")).sendKeys("When does the wheel stand still?");
            instructor.click(By.xpath("//vaadin-dialog//vaadin-button[contains(@theme, 'primary')]"));
            instructor.see(By.xpath("//*[contains(@class, 'x-reflecting-place')]//*[contains(., 'Nothing waits')]"));
        }
    }

    private static void putsRight(Browser phone) {
        phone.driver().navigate().refresh();
        phone.see(By.xpath("//*[contains(@class, 'x-message')][contains(., 'stand still')]"));
        phone.see(WORDS).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), WROTE.substring(24));
        phone.click(SEND);
        phone.see(By.cssSelector(".x-visit .x-reflection"));
    }

    private static void isAccepted() {
        try (var instructor = new Browser(application.address(), Screen.DESK, "en")) {
            open(instructor);
            assertThat(instructor.see(By.cssSelector(".x-reflection")).getText())
                    .contains(WROTE);
            press(instructor, "a");
            instructor.see(By.xpath("//*[contains(@class, 'x-reflecting-place')]//*[contains(., 'Nothing waits')]"));
        }
    }

    private static void open(Browser instructor) {
        instructor.signIn("instructor", PASSWORD);
        instructor.see(By.cssSelector(".x-home"));
        instructor.open("reflections");
        instructor.isAccessible();
        instructor.click(By.cssSelector(".x-reflecting-list a.x-row"));
        instructor.see(By.cssSelector(".x-reflecting-place h2"));
    }

    private static void press(Browser instructor, String key) {
        instructor.patiently(now -> {
            now.findElement(By.cssSelector(".x-reflecting-place h2")).sendKeys(key);
            return true;
        });
    }

    private static void approve(Browser leader) {
        By attended = By.xpath("//a[contains(@href, 'approvals/') and contains(., 'Go to the mill')]");
        leader.signIn("secretary", PASSWORD);
        leader.see(By.cssSelector(".x-home"));
        leader.open("approvals");
        leader.click(attended);
        leader.see(By.cssSelector(".x-approval"));
        assertThat(leader.see(By.cssSelector(".x-approval")).getText()).contains("Counter-signed by");
        leader.isAccessible();
        leader.click(By.cssSelector(".x-decisions vaadin-button[theme~=primary]"));
        leader.see(By.cssSelector("vaadin-notification-card"));
    }
}
