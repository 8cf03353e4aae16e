package org.xueshi.quiz.statistics;

import java.util.List;
import org.xueshi.courses.Course;
import org.xueshi.courses.Item;

/**
 * What the first attempts of many say about a test.
 *
 * @param attempts so many, by as many members
 * @param questions those that need somebody's eye first; empty if the attempts are too few to be shown
 */
public record TestStatistics(Course course, Item item, int attempts, List<QuestionStatistics> questions) {
    public TestStatistics {
        questions = List.copyOf(questions);
    }
}
