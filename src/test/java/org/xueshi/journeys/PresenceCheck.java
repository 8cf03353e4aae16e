package org.xueshi.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The presence check that a browser shows, and what a person who has read the page answers to it. */
final class PresenceCheck {

    private static final Path QUESTIONS = Path.of("content/courses/education-hours/questions.yaml");

    private static final String ROOT = "document.querySelector('x-presence')?.shadowRoot";

    /** Each question with its options. */
    private static final String READ = """
            const root = %s;
            return [...(root?.querySelectorAll('fieldset') ?? [])].map(question => ({
              text: [...question.querySelector('legend').childNodes].filter(one => one.nodeType === 3).map(one => one.data).join('').trim(),
              choose: Number(question.querySelector('legend small').textContent.replace(/[^0-9]/g, '')),
              options: [...question.querySelectorAll('label')].map(option => option.textContent.trim()),
            }));
            """.formatted(ROOT);

    private static final String FOCUSED = """
            const one = %s?.activeElement;
            return one ? (one.localName === 'input' ? one.name + ' ' + one.value + ' ' + one.checked : one.localName) : '';
            """.formatted(ROOT);

    private final Browser browser;

    PresenceCheck(Browser browser) {
        this.browser = browser;
    }

    boolean isOpen() {
        return !((List<?>) browser.run(READ)).isEmpty();
    }

    /** Waits until these words stand in it. */
    void says(String expected) {
        browser.patiently(now -> words().contains(expected), () -> "a check that says: " + words());
    }

    /** What stands in it, of whatever kind it is. */
    String words() {
        return String.valueOf(browser.run("return %s?.textContent ?? ''".formatted(ROOT)));
    }

    /** How many options are chosen. */
    long chosen() {
        return (Long) browser.run("return %s.querySelectorAll(':checked').length".formatted(ROOT));
    }

    /** By question, the positions of the right options. */
    List<Set<Integer>> right() {
        String page = String.valueOf(browser.run("return document.querySelector('x-study article').textContent"))
                .replaceAll("\\s+", " ");
        List<Set<Integer>> right = new ArrayList<>();
        for (Object one : (List<?>) browser.run(READ)) {
            Map<?, ?> question = (Map<?, ?>) one;
            List<String> options = ((List<?>) question.get("options"))
                    .stream().map(String::valueOf).toList();
            Set<String> known = known(String.valueOf(question.get("text")));
            Set<Integer> positions = new TreeSet<>();
            for (int i = 0; i < options.size(); i++) {
                if (known.isEmpty() ? page.contains(options.get(i)) : known.contains(options.get(i))) {
                    positions.add(i);
                }
            }
            right.add(positions);
        }
        return right;
    }

    /** As many options as are asked for: the wrong ones, and where these are too few, right ones beside them. */
    List<Set<Integer>> wrong() {
        List<Set<Integer>> wrong = new ArrayList<>();
        List<?> questions = (List<?>) browser.run(READ);
        List<Set<Integer>> right = right();
        for (int q = 0; q < questions.size(); q++) {
            Set<Integer> key = right.get(q);
            int options = ((List<?>) ((Map<?, ?>) questions.get(q)).get("options")).size();
            wrong.add(IntStream.range(0, options)
                    .boxed()
                    .sorted(Comparator.comparing(key::contains))
                    .limit(key.size())
                    .collect(Collectors.toSet()));
        }
        return wrong;
    }

    /** The right options of a question of the course's pool; empty for one about phrases. */
    private static Set<String> known(String text) {
        try {
            JsonNode pool = new YAMLMapper().readTree(Files.readString(QUESTIONS));
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(question -> List.of("zh", "en").stream()
                            .anyMatch(language -> question.path("text")
                                    .path(language)
                                    .asString()
                                    .equals(text)))
                    .flatMap(question ->
                            StreamSupport.stream(question.path("options").spliterator(), false))
                    .filter(option -> option.path("correct").asBoolean(false))
                    .flatMap(option -> List.of("zh", "en").stream()
                            .map(language -> option.path("text").path(language).asString()))
                    .collect(Collectors.toSet());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Chooses with the tab key, the arrows and the space bar, and confirms with the enter key. */
    void answerByKeyboard(List<Set<Integer>> chosen) {
        for (int q = 0; q < chosen.size(); q++) {
            for (int option : chosen.get(q)) {
                reach("q" + q, option);
                press(Keys.SPACE);
            }
        }
        browser.patiently(now -> {
            if (!"button".equals(focused())) {
                press(Keys.TAB);
                return null;
            }
            return true;
        });
        press(Keys.ENTER);
    }

    /** From a box to the next by the tab key; among radio buttons by the arrows, as browsers have it. */
    private void reach(String question, int option) {
        browser.patiently(now -> {
            String focused = focused();
            if (focused.startsWith(question + " " + option + " ")) {
                return true;
            }
            boolean radio = (Boolean)
                    browser.run("return %s.querySelector('[name=%s]').type === 'radio'".formatted(ROOT, question));
            press(radio && focused.startsWith(question + " ") ? Keys.ARROW_DOWN : Keys.TAB);
            return null;
        });
    }

    private String focused() {
        return String.valueOf(browser.run(FOCUSED));
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    /** Chooses by the pointer. */
    void answerByPointer(List<Set<Integer>> chosen) {
        for (int q = 0; q < chosen.size(); q++) {
            for (int option : chosen.get(q)) {
                ((JavascriptExecutor) browser.driver())
                        .executeScript("%s.querySelectorAll('[name=q%d]')[%d].click()".formatted(ROOT, q, option));
            }
        }
        browser.run("%s.querySelector('button').click()".formatted(ROOT));
    }
}
