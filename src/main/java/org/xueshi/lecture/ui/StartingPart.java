package org.xueshi.lecture.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.xueshi.lecture.Lecture.Part;

/** Where a visit to a lecture begins. */
final class StartingPart {

    private StartingPart() {}

    /**
     * The part where the member was last, unless it is met; else the first that isn't; when all are, the last one again.
     *
     * @param isOpen whether there is something to meet in a part
     * @param been the ids of parts where they were, the latest first
     */
    static int of(List<Part> parts, Predicate<Part> isOpen, List<String> been) {
        List<String> ids = parts.stream().map(Part::id).toList();
        int last = been.stream()
                .filter(ids::contains)
                .findFirst()
                .map(ids::indexOf)
                .orElse(0);
        return isOpen.test(parts.get(last))
                ? last
                : IntStream.range(0, parts.size())
                        .filter(i -> isOpen.test(parts.get(i)))
                        .findFirst()
                        .orElse(last);
    }
}
