package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Question;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Drawn;
import org.xueshi.quiz.Review;
import org.xueshi.quiz.Standing;

/** The questions of an attempt after it, with as much of the answers as the test's rule shows. */
final class AttemptReview extends Div {

    AttemptReview(Review review, Standing standing, EnrolledItem item, Attempt attempt) {
        addClassName("x-attempt");
        var showing = new MarkedQuestion.Showing(
                review.shows(Review.Part.ANSWERS, standing.closed()),
                review.shows(Review.Part.FEEDBACK, standing.closed()));
        int number = 1;
        for (Drawn drawn : attempt.drawn()) {
            Question question = item.course().question(drawn.question()).orElseThrow();
            add(new MarkedQuestion(
                    number++, drawn, question, attempt.answers().get(question.id()), item.language(), showing));
        }
    }
}
