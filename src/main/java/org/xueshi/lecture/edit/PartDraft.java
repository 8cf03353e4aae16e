package org.xueshi.lecture.edit;

import java.util.Map;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.content.LectureReader;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One part of a lecture that is being written, as it stands in the description. */
record PartDraft(ObjectNode node) {

    static PartDraft of(String id, Kind kind, String base, Map<Language, String> titles) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put(LectureReader.field(kind), base);
        ObjectNode title = node.putObject("title");
        titles.forEach((language, name) -> title.put(language.tag(), name));
        return new PartDraft(node);
    }

    String id() {
        return node.path("id").asString("");
    }

    Kind kind() {
        return LectureReader.kind(node);
    }

    String title(Language language) {
        return node.path("title").path(language.tag()).asString("");
    }

    /** Path of its files without language and ending. */
    String base() {
        return node.path(LectureReader.field(kind())).asString("");
    }

    /** Path of a file of the part. */
    String path(Language language, String ending) {
        return base() + "." + language.tag() + ending;
    }

    PartDraft titled(Language language, String title) {
        ObjectNode changed = node.deepCopy();
        changed.withObject("/title").put(language.tag(), title);
        return new PartDraft(changed);
    }

    /** Whether something that was said about the draft is about this part. */
    boolean isMeantBy(Problem problem) {
        return isOfItsFiles(problem.file())
                || problem.message().arguments().stream().anyMatch(this::isOfItsFiles);
    }

    private boolean isOfItsFiles(Object named) {
        return named instanceof String path && path.startsWith(base() + ".");
    }
}
