package org.xueshi.lecture.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What chapters of a film have to be: named, one after the other, and within the film. */
final class Chapters {

    /** A list that somebody looks over; more are captions in the wrong place. */
    private static final int MOST = 100;

    private Chapters() {}

    /** What is wrong with them, by line. */
    static Map<Integer, String> problems(List<CaptionText.Cue> chapters, long filmMillis) {
        Map<Integer, String> problems = new TreeMap<>();
        if (chapters.isEmpty() || chapters.size() > MOST) {
            problems.put(
                    1, "a chapters file names 1 to " + MOST + " chapters, each with its time: 00:00.000 --> 01:30.000");
            return problems;
        }
        long before = -1;
        for (CaptionText.Cue chapter : chapters) {
            if (chapter.text().isBlank()) {
                problems.put(chapter.line(), "the chapter has no name in the line below its time");
            } else if (chapter.at() <= before) {
                problems.put(chapter.line(), "the chapter begins before the one above it");
            } else if (chapter.at() >= filmMillis) {
                problems.put(chapter.line(), "the chapter begins after the end of the film");
            }
            before = Math.max(before, chapter.at());
        }
        return problems;
    }
}
