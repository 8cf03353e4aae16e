package org.xueshi.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.people.Directory;
import org.xueshi.quiz.statistics.MarkRows;
import org.xueshi.quiz.statistics.Marked;

/** Marks an attempt and closes it, by its member's wish or because its time is over. */
@Component
class Closing {

    private final AttemptRows attempts;
    private final AttemptJson json;
    private final MarkRows marks;
    private final Directory directory;

    Closing(AttemptRows attempts, AttemptJson json, MarkRows marks, Directory directory) {
        this.attempts = attempts;
        this.json = json;
        this.marks = marks;
        this.directory = directory;
    }

    /** As it stands now, at that moment; past the deadline that is what time has closed, with what was on its way. */
    void submit(AttemptRow row, EnrolledItem item, long now) {
        row.expired = row.deadlineAt != null && now >= row.deadlineAt;
        close(row, item, now);
    }

    /** With what was kept until the deadline, at the deadline. */
    void expire(AttemptRow row, EnrolledItem item) {
        if (row.deadlineAt == null) {
            throw new IllegalStateException("an attempt without a deadline never expires");
        }
        row.expired = true;
        close(row, item, row.deadlineAt);
    }

    private void close(AttemptRow row, EnrolledItem item, long when) {
        List<Question> asked = Quizzes.asked(item.course(), json.drawn(row));
        Map<String, Answer> answers = json.answers(row);
        if (attempts.tally(item.member().value(), row.activity).submitted() == 0) {
            forStatistics(row, item, asked, answers, when);
        }
        row.scorePercent = Marking.percent(asked, answers);
        row.submittedAt = when;
    }

    /** The first attempt alone: later ones tell what somebody learnt from it. */
    private void forStatistics(
            AttemptRow row, EnrolledItem item, List<Question> asked, Map<String, Answer> answers, long when) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(when), directory.zoneOf(item.member()));
        directory
                .branchOn(item.member(), day)
                .ifPresent(branch -> marks.add(
                        item,
                        row.key.id(),
                        branch,
                        asked.stream()
                                .map(question -> Marked.of(question, answers.get(question.id())))
                                .toList(),
                        when));
    }
}
