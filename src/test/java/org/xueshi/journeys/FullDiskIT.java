package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * B2: the disk fills up while people work: they are told, keep what they typed and studied, can still read, and go on where
 * they were as soon as there is room. Nothing is half written.
 */
class FullDiskIT {

    private static final int MEGABYTES = 200;
    private static final String PASSWORD = "xueshi-sample";
    private static final String REASON = "Which day was it?";
    private static final By WAITING = By.cssSelector("a[href*='approvals/']");
    private static final By APPROVE = By.cssSelector(".x-decisions vaadin-button[theme~=primary]");
    private static final By SEND_BACK = By.cssSelector(".x-decisions vaadin-button:not([theme~=primary])");
    private static final By IN_DIALOG = By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]");
    private static final By TOLD = By.xpath("//vaadin-notification-card[contains(., \"data folder\")]");
    private static final By CLOSE = By.cssSelector("vaadin-notification-card .x-notification vaadin-button");

    private static final By TRY_AGAIN = Browser.words("Try again");
    private static final By QUIZ = By.cssSelector(".x-quiz");

    /** A page that can't be shown is asked for a second time, by itself. */
    private static final int AND_ONCE_MORE = 2;

    /** The page is looked at twice a second, and takes a second or two to open. */
    private static final int MANY_TRIES = 12;

    @TempDir
    Path folder;

    @Test
    void peopleAreToldAndGoOnAsSoonAsThereIsRoom() throws IOException, SQLException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        Path data = folder.resolve("data");
        Application.start(data, content, Map.of()).close();
        leaveNoSlack(data);
        try (var disk = new SmallDisk(folder.resolve("disk"), MEGABYTES, data);
                var application = Application.start(disk, folder.resolve("log"), content);
                var leader = new Browser(application.address(), Screen.DESK, "en");
                var member = new Browser(application.address(), Screen.PHONE, "en")) {
            int waiting = openFirstClaim(leader);
            long studied = study(member);

            disk.fill();
            leader.click(APPROVE);
            String first = leader.see(TOLD).getText();
            leader.click(APPROVE);
            leader.patiently(now -> told(leader).size() == 1 && !told(leader).contains(first));
            close(leader);
            leader.click(SEND_BACK);
            leader.see(By.cssSelector("vaadin-dialog textarea")).sendKeys(REASON);
            leader.click(IN_DIALOG);
            close(leader);
            assertThat(leader.see(By.cssSelector("vaadin-dialog textarea")).getDomProperty("value"))
                    .as("what was typed")
                    .isEqualTo(REASON);
            studied = studyLonger(member, studied);
            long failed = failures();
            member.open("study/short/test");
            member.patiently(now -> member.see(By.tagName("main")).getText().contains("data folder"));
            member.patiently(now -> failures() == failed + AND_ONCE_MORE);
            assertThat(member.all(TRY_AGAIN)).hasSize(1);
            member.open("my-year");
            member.see(By.cssSelector("x-ring"));
            long again = failures();
            member.open("study/short/test");
            member.see(TRY_AGAIN);
            member.patiently(now -> failures() == again + AND_ONCE_MORE);

            disk.makeRoom();
            triesUntilThereIsRoom(member);
            leader.click(IN_DIALOG);
            leader.patiently(now -> now.findElements(WAITING).size() == waiting - 1);
            leader.click(APPROVE);
            leader.patiently(now -> now.findElements(WAITING).size() == waiting - 2);
            assertThat(backAtTheLecture(member)).as("seconds").isGreaterThanOrEqualTo(studied);

            application.kill();
            application.start();
            signIn(leader, "secretary");
            leader.open("approvals");
            assertThat(leader.all(WAITING)).hasSize(waiting - 2);
            signIn(member, "member");
            assertThat(backAtTheLecture(member)).as("seconds").isGreaterThanOrEqualTo(studied);
        }
    }

    /** The database may be just about to close; then the page says so again, and a person tries once more. */
    private static void triesUntilThereIsRoom(Browser member) {
        var tries = new AtomicInteger();
        member.patiently(now -> {
            if (now.findElements(QUIZ).isEmpty()) {
                now.findElement(TRY_AGAIN).click();
                tries.incrementAndGet();
            }
            return !now.findElements(QUIZ).isEmpty();
        });
        assertThat(tries).as("tries").hasValueLessThan(MANY_TRIES);
    }

    private long failures() {
        try (var lines = Files.lines(folder.resolve("log/application.log"))) {
            return lines.filter(line -> line.contains("a request failed")).count();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static List<String> told(Browser leader) {
        return leader.all(TOLD).stream().map(WebElement::getText).toList();
    }

    /** The message stays until a person closes it. */
    private static void close(Browser leader) {
        leader.see(TOLD);
        leader.click(CLOSE);
        leader.patiently(now -> now.findElements(TOLD).isEmpty());
    }

    /** The database's file has holes where it could go on writing for a while. */
    private static void leaveNoSlack(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("db/xueshi").toAbsolutePath()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    /** Wherever it leads: perhaps back to where they were. */
    private static void signIn(Browser browser, String name) {
        browser.signIn(name, PASSWORD);
        browser.see(By.cssSelector("vaadin-app-layout h1"));
    }

    private static int openFirstClaim(Browser leader) {
        signIn(leader, "secretary");
        leader.open("approvals");
        int waiting = leader.all(WAITING).size();
        leader.click(WAITING);
        leader.see(APPROVE);
        return waiting;
    }

    private static long study(Browser member) {
        signIn(member, "member");
        member.open("courses/short");
        member.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
        member.see(By.cssSelector("x-study article"));
        return studyLonger(member, 0);
    }

    /** Waits until some more seconds have been counted. */
    private static long studyLonger(Browser member, long before) {
        return member.patiently(now -> member.studySeconds() > before + 2 ? member.studySeconds() : null);
    }

    private static long backAtTheLecture(Browser member) {
        member.open("study/short/look");
        return member.studySeconds();
    }
}
