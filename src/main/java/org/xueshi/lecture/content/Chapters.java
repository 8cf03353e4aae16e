package org.xueshi.lecture.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xueshi.common.Sentence;

/** What chapters of a film have to be: named, one after the other, and within the film. */
final class Chapters {

    /** A list that somebody looks over; more are captions in the wrong place. */
    private static final int MOST = 100;

    private Chapters() {}

    /** What is wrong with them, by line. */
    static Map<Integer, Sentence> problems(List<CaptionText.Cue> chapters, long filmMillis) {
        Map<Integer, Sentence> problems = new TreeMap<>();
        if (chapters.isEmpty() || chapters.size() > MOST) {
            problems.put(1, Sentence.of("lecture.problem.chapters", MOST));
            return problems;
        }
        long before = -1;
        for (CaptionText.Cue chapter : chapters) {
            if (chapter.text().isBlank()) {
                problems.put(chapter.line(), Sentence.of("lecture.problem.chapter-nameless"));
            } else if (chapter.at() <= before) {
                problems.put(chapter.line(), Sentence.of("lecture.problem.chapter-order"));
            } else if (chapter.at() >= filmMillis) {
                problems.put(chapter.line(), Sentence.of("lecture.problem.chapter-late"));
            }
            before = Math.max(before, chapter.at());
        }
        return problems;
    }
}
