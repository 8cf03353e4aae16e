package org.xueshi.lecture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.Lecture.Said;
import org.xueshi.lecture.content.PageText;
import org.xueshi.tracking.PresencePrompts.Shown;

/** The words that a lecture shows, for asking whether somebody saw them. */
final class LectureWords {

    /** Of a film, what was said in the last minutes; longer ago nobody remembers a phrase. */
    private static final long LATELY_MILLIS = 180_000;

    private final Lecture lecture;
    private final Language language;

    LectureWords(Lecture lecture, Language language) {
        this.lecture = lecture;
        this.language = language;
    }

    String shown(Shown shown) {
        for (Part part : lecture.parts()) {
            Medium medium = part.media().get(language);
            if (medium != null && shown.part() != null && isOf(part, shown.part())) {
                return switch (part.kind()) {
                    case PAGE -> PageText.read(medium.markdown());
                    case PDF, SLIDES -> said(medium, page(shown.part()), page(shown.part()));
                    case VIDEO, AUDIO -> lately(medium, shown.positionMillis());
                };
            }
        }
        return "";
    }

    private static boolean isOf(Part part, String section) {
        return section.equals(part.id()) || (part.kind().isPaged() && section.startsWith(part.id() + "."));
    }

    private static long page(String section) {
        String number = section.substring(section.lastIndexOf('.') + 1);
        return number.matches("\\d{1,6}") ? Long.parseLong(number) - 1 : 0;
    }

    private static String lately(Medium medium, @Nullable Long position) {
        long at = position == null ? 0 : position;
        return said(medium, at - LATELY_MILLIS, at);
    }

    List<String> texts() {
        return lecture.parts().stream()
                .map(part -> part.media().get(language))
                .filter(Objects::nonNull)
                .map(medium -> medium.markdown().isEmpty()
                        ? said(medium, 0, Long.MAX_VALUE)
                        : PageText.read(medium.markdown()))
                .toList();
    }

    private static String said(Medium medium, long from, long to) {
        List<Said> words = medium.words() == null ? List.of() : medium.words();
        return words.stream()
                .filter(one -> one.at() >= from && one.at() <= to)
                .map(Said::text)
                .collect(Collectors.joining("\n"));
    }
}
