package org.xueshi.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.checkpoint.SigningKeys;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.TranscriptCases;
import org.xueshi.hours.proof.TranscriptCheck;
import org.xueshi.hours.proof.Verdict;
import org.xueshi.hours.proof.VerdictWords;
import org.xueshi.testing.Chromium;

/**
 * L6: the page for use without a network, opened from a disk with the network off, and the command say of every file in the
 * table what the application's own check says: the same verdict, the same reasons, the same entry, in the same words.
 */
class AllVerifiersAgreeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<TranscriptCases.Case> cases = TranscriptCases.all();

    @Test
    void thePageWithoutANetwork() throws IOException {
        ChromeDriver driver = Chromium.start(Chromium.options().addArguments("--lang=en"));
        try {
            var off = new ChromiumNetworkConditions();
            off.setOffline(true);
            driver.setNetworkConditions(off);
            for (Map.Entry<String, List<Integer>> page : byKeys().entrySet()) {
                driver.get(page(page.getKey()).toUri().toString());
                for (int number : page.getValue()) {
                    assertThat(say(driver, number)).as(cases.get(number).name()).isEqualTo(expected(cases.get(number)));
                    tellsCosigners(driver.findElement(By.id("result")).getText(), cases.get(number));
                }
            }
        } finally {
            driver.quit();
        }
    }

    /** The files by what has to be known to verify them: each page knows one set of keys. */
    private Map<String, List<Integer>> byKeys() {
        Map<String, List<Integer>> byKeys = new TreeMap<>();
        for (int number = 0; number < cases.size(); number++) {
            byKeys.computeIfAbsent(cases.get(number).known().toString(), none -> new ArrayList<>())
                    .add(number);
        }
        return byKeys;
    }

    private Path page(String known) throws IOException {
        SigningKeys keys = mock();
        when(keys.published()).thenReturn(KnownKeys.read(known));
        String html = new OfflinePage(keys, new ApplicationClock(), "https://example.org").html();
        return Files.writeString(Files.createTempFile(folder, "offline", ".html"), html);
    }

    private String say(ChromeDriver driver, int number) throws IOException {
        Path file = Files.writeString(
                folder.resolve("case-" + number + ".txt"), cases.get(number).file());
        driver.findElement(By.id("file")).sendKeys(file.toString());
        // The page is drawn anew for each file: what is looked at may be gone.
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(now -> now.findElements(By.id("result")).stream()
                        .filter(one -> one.findElement(By.className("file"))
                                .getText()
                                .equals(file.getFileName().toString()))
                        .map(one -> one.getDomAttribute("data-verdict") + " " + one.getDomAttribute("data-problems"))
                        .findFirst()
                        .orElse(null));
    }

    private static String expected(TranscriptCases.Case one) {
        return switch (verdict(one)) {
            case Verdict.True found -> "true ";
            case Verdict.False found ->
                "false "
                        + found.problems().stream()
                                .map(problem ->
                                        problem.reason().name().toLowerCase(Locale.ROOT) + ":" + problem.sequence())
                                .collect(Collectors.joining(" "));
        };
    }

    /** Those who were checked, and apart from them those who are only named. */
    private static void tellsCosigners(String said, TranscriptCases.Case one) {
        if (verdict(one) instanceof Verdict.True found) {
            VerdictWords.in(Locale.ENGLISH)
                    .cosigners(found)
                    .forEach((how, who) -> assertThat(said).as(one.name()).contains(how, who));
        }
    }

    private static Verdict verdict(TranscriptCases.Case one) {
        return new TranscriptCheck(one.known(), List.of()).verify(one.file());
    }

    @Test
    void theCommand() throws IOException, InterruptedException {
        var words = VerdictWords.in(Locale.ENGLISH);
        for (TranscriptCases.Case one : cases) {
            Path file = Files.writeString(folder.resolve("file.txt"), one.file());
            Path keys =
                    Files.writeString(folder.resolve("keys.txt"), one.known().toString());
            Process command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            "target/classes",
                            "org.xueshi.hours.proof.VerifyCommand",
                            file.toString(),
                            "--key",
                            keys.toString(),
                            "--language",
                            "en")
                    .redirectErrorStream(true)
                    .start();
            String printed =
                    new String(command.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(command.waitFor()).as(one.name() + "\n" + printed).isEqualTo(one.isTrue() ? 0 : 1);
            tellsCosigners(printed, one);
            if (verdict(one) instanceof Verdict.False found) {
                found.problems().forEach(problem -> assertThat(printed).contains(words.say(problem)));
            }
        }
    }
}
