package org.xueshi.seminar.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Answers that people wrote independently of each other, and what somebody who copies one does to it. */
final class Answers {

    private static final Path FILE = Path.of("src/test/resources/seminar/answers.txt");

    private Answers() {}

    /** One answer in its language. */
    record Answer(String language, String text) {
        boolean chinese() {
            return language.equals("zh");
        }
    }

    /** A labelled pair. */
    record Pair(String how, boolean copy, String original, String text) {}

    static List<Answer> all() {
        try {
            return Arrays.stream(Files.readString(FILE)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.joining("\n"))
                            .split("\n--\n"))
                    .map(block -> block.strip().split("\n", 2))
                    .map(parts -> new Answer(parts[0], parts[1]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Each answer changed in each way, and each answer beside each other one of its language. */
    static List<Pair> labelled() {
        List<Pair> pairs = new ArrayList<>();
        List<Answer> all = all();
        for (Answer answer : all) {
            copies(answer.chinese())
                    .forEach(way -> pairs.add(new Pair(
                            way.name(), true, answer.text(), way.change().apply(answer.text()))));
            all.stream()
                    .filter(other -> other != answer && other.language().equals(answer.language()))
                    .forEach(other -> pairs.add(new Pair("independent", false, answer.text(), other.text())));
            pairs.add(new Pair("takes one up", false, answer.text(), takenUp(answer, all)));
        }
        return pairs;
    }

    private record Way(String name, UnaryOperator<String> change) {}

    private static List<Way> copies(boolean chinese) {
        String opening = chinese ? "我来谈谈自己的体会。" : "Let me share what I think about it. ";
        return List.of(
                new Way("the same", text -> text),
                new Way("other punctuation and spaces", text -> text.replaceAll("[，。,.]", chinese ? " ! " : " ; ")),
                new Way("in capitals or full width", text -> chinese ? text.replace("，", ",") : text.toUpperCase()),
                new Way("signs nobody sees", text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200b")),
                new Way("an opening of one's own", text -> opening + text),
                new Way("sentences in another order", text -> reversed(text, chinese)),
                new Way("without its last sentence", text -> withoutLast(text, chinese)),
                new Way("some words exchanged", text -> exchanged(text, chinese)));
    }

    private static List<String> sentences(String text, boolean chinese) {
        return List.of(text.split(chinese ? "(?<=。)" : "(?<=\\.)\\s*"));
    }

    private static String reversed(String text, boolean chinese) {
        return String.join(chinese ? "" : " ", sentences(text, chinese).reversed());
    }

    private static String withoutLast(String text, boolean chinese) {
        List<String> all = sentences(text, chinese);
        return String.join(chinese ? "" : " ", all.subList(0, all.size() - 1));
    }

    /** Every twelfth token is another one. */
    private static String exchanged(String text, boolean chinese) {
        String[] tokens = chinese ? text.split("") : text.split(" ");
        for (int i = 6; i < tokens.length; i += 12) {
            tokens[i] = chinese ? "某" : "something";
        }
        return String.join(chinese ? "" : " ", tokens);
    }

    /** An answer of one's own that repeats a sentence of somebody else's to say something about it. */
    private static String takenUp(Answer answer, List<Answer> all) {
        Answer own = all.stream()
                .filter(other -> other != answer && other.language().equals(answer.language()))
                .findFirst()
                .orElseThrow();
        String first = sentences(answer.text(), answer.chinese()).getLast();
        return own.text() + (answer.chinese() ? "你说" : " You say: ") + first;
    }
}
