package org.xueshi.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;

/**
 * Draws the questions of an attempt: none twice, within a section each selection equally likely, and the same again from
 * the same seed.
 */
public final class Draw {

    private final Quiz quiz;
    private final Function<String, Question> bank;
    private final RandomGenerator random;

    private Draw(Quiz quiz, Function<String, Question> bank, long seed) {
        this.quiz = quiz;
        this.bank = bank;
        this.random = new SplittableRandom(seed);
    }

    /** @param bank knows every question of the quiz's pools */
    static List<Drawn> of(Quiz quiz, Function<String, Question> bank, long seed) {
        return new Draw(quiz, bank, seed).all();
    }

    /** One question alone, for whoever writes it. */
    public static Drawn preview(Question question) {
        var alone = new Quiz(List.of(new Quiz.Section(null, 1, List.of(question.id()))), 1, QuizRules.FREE);
        return of(alone, id -> question, 0).getFirst();
    }

    private List<Drawn> all() {
        Set<String> taken = new HashSet<>();
        List<Drawn> drawn = new ArrayList<>();
        for (Quiz.Section section : quiz.sections()) {
            List<String> questions = questions(section, taken);
            taken.addAll(questions);
            questions.forEach(question -> drawn.add(new Drawn(question, order(bank.apply(question)))));
        }
        return drawn;
    }

    private List<String> questions(Quiz.Section section, Set<String> taken) {
        List<String> left = new ArrayList<>(section.pool());
        left.removeAll(taken);
        Collections.shuffle(left, random);
        List<String> drawn = new ArrayList<>(left.subList(0, Math.min(section.draw(), left.size())));
        if (!quiz.rules().shuffleQuestions()) {
            drawn.sort(Comparator.comparing(section.pool()::indexOf));
        }
        return drawn;
    }

    private List<Integer> order(Question question) {
        List<Integer> own = IntStream.range(0, choices(question.body())).boxed().toList();
        boolean steps = question.body() instanceof QuestionBody.Ordering;
        if (!steps && !(question.shuffle() && quiz.rules().shuffleOptions())) {
            return own;
        }
        List<Integer> order = new ArrayList<>(own);
        do {
            Collections.shuffle(order, random);
            // Steps in their own order would be the answer.
        } while (steps && order.equals(own));
        return order;
    }

    private static int choices(QuestionBody body) {
        return switch (body) {
            case QuestionBody.Choice choice -> choice.options().size();
            case QuestionBody.Matching matching -> matching.targets().size();
            case QuestionBody.Ordering ordering -> ordering.steps().size();
            case QuestionBody.Cloze cloze ->
                cloze.blanks().stream()
                        .mapToInt(blank -> blank.options().size())
                        .sum();
            case QuestionBody.TrueFalse t -> 0;
            case QuestionBody.Numeric n -> 0;
            case QuestionBody.ShortAnswer s -> 0;
        };
    }
}
