package org.xueshi.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.lecture.LectureFormat;
import org.xueshi.tracking.Pulse;
import org.xueshi.tracking.Receipt;

/** What somebody who has read a lecture answers when asked: a question as they learnt it, and phrases by the lecture's text. */
final class Recall {

    private final LectureFormat lectures;
    private final EnrolledItem item;

    Recall(LectureFormat lectures, EnrolledItem item) {
        this.lectures = lectures;
        this.item = item;
    }

    Pulse.Answer answer(Receipt.Asked asked) {
        List<Set<Integer>> chosen = asked.questions().stream()
                .map(question -> known(question).orElseGet(() -> read(question)))
                .toList();
        return new Pulse.Answer(asked.id(), chosen);
    }

    private Optional<Set<Integer>> known(Receipt.Question asked) {
        return item.course().questions().stream()
                .filter(question -> question.text().in(item.language().locale()).equals(asked.text()))
                .findFirst()
                .map(question -> positions(asked, right(question)::contains));
    }

    private Set<String> right(Question question) {
        return question.body() instanceof QuestionBody.Choice choice ? right(choice) : Set.of();
    }

    private Set<String> right(QuestionBody.Choice choice) {
        return choice.options().stream()
                .filter(QuestionBody.Option::correct)
                .map(option -> option.text().in(item.language().locale()))
                .collect(Collectors.toSet());
    }

    /** Those of the phrases that stand in the lecture. */
    private Set<Integer> read(Receipt.Question asked) {
        String lecture = String.join("\n", lectures.texts(item));
        return positions(asked, lecture::contains);
    }

    private static Set<Integer> positions(Receipt.Question asked, Predicate<String> chosen) {
        return IntStream.range(0, asked.options().size())
                .filter(i -> chosen.test(asked.options().get(i)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
