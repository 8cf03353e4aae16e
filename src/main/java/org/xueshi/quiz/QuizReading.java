package org.xueshi.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.question.Question;
import tools.jackson.databind.JsonNode;

/** Reads a test from its description and its banks, and says what a schema can't: that there is enough to draw from. */
final class QuizReading {

    /** A pool this many times the draw, so that two attempts differ. */
    private static final int POOL_FACTOR = 2;

    private final ItemSource source;
    private final JsonNode node;

    QuizReading(ItemSource source) {
        this.source = source;
        this.node = source.description();
    }

    Quiz read() {
        QuizRules rules = rules();
        return new Quiz(sections(bank(), rules), node.get("pass_percent").asInt(), rules);
    }

    private List<Question> bank() {
        JsonNode files = node.get("questions");
        if (files.isString()) {
            return source.questions(files.asString(), "/questions");
        }
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            bank.addAll(source.questions(files.get(i).asString(), "/questions/" + i));
        }
        return bank;
    }

    private List<Quiz.Section> sections(List<Question> bank, QuizRules rules) {
        // What the next attempt may ask has to be other than this one's, if there is a next one.
        int factor = rules.attempts() == 1 ? 1 : POOL_FACTOR;
        List<Quiz.Section> sections = new ArrayList<>();
        if (bank.isEmpty()) {
            // What is wrong with it has been reported.
            return sections;
        }
        if (!node.has("sections")) {
            var all = new Quiz.Section(null, node.get("draw").asInt(), ids(bank));
            requireEnough(all, all.pool().size(), factor, "/draw");
            return List.of(all);
        }
        for (JsonNode one : node.get("sections")) {
            String tag = one.get("tag").asString();
            List<Question> tagged = bank.stream()
                    .filter(question -> question.tags().contains(tag))
                    .toList();
            var section = new Quiz.Section(tag, one.get("draw").asInt(), ids(tagged));
            requireEnough(section, left(section, sections), factor, "/sections/" + sections.size());
            sections.add(section);
        }
        return sections;
    }

    /** What there is to draw from at worst, when earlier sections have taken of it what they can. */
    private static int left(Quiz.Section section, List<Quiz.Section> earlier) {
        int left = section.pool().size();
        for (Quiz.Section before : earlier) {
            Set<String> both = new HashSet<>(section.pool());
            both.retainAll(before.pool());
            left -= Math.min(before.draw(), both.size());
        }
        return left;
    }

    private void requireEnough(Quiz.Section section, int left, int factor, String pointer) {
        if (left < section.draw() * factor) {
            source.problem(
                    pointer,
                    section.tag() == null
                            ? Sentence.of("quiz.problem.pool", section.draw(), left, section.draw() * factor)
                            : Sentence.of(
                                    "quiz.problem.pool-tagged",
                                    section.draw(),
                                    left,
                                    section.draw() * factor,
                                    section.tag()));
        }
    }

    private QuizRules rules() {
        return new QuizRules(
                node.path("shuffle_questions").asBoolean(true),
                node.path("shuffle_options").asBoolean(true),
                node.path("time_limit_minutes").asInt(0),
                node.path("attempts").asInt(0),
                node.path("wait_minutes").asInt(0),
                review(node.path("review")));
    }

    private static Review review(JsonNode review) {
        Set<Review.Part> parts = EnumSet.noneOf(Review.Part.class);
        review.path("show")
                .forEach(part -> parts.add(Review.Part.valueOf(part.asString().toUpperCase(Locale.ROOT))));
        return new Review(
                Review.When.valueOf(review.path("when").asString("submitted").toUpperCase(Locale.ROOT)),
                review.has("show") ? parts : EnumSet.allOf(Review.Part.class));
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).distinct().toList();
    }
}
