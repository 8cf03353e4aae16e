package org.xueshi.lecture.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xueshi.common.Language;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.content.LectureReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a lecture that is being written. Each change is kept at once, on top of what the draft holds by then: whatever
 * the draft refuses is as it was.
 */
final class DraftParts {

    private static final String PARTS = "parts";

    private final ItemDraft draft;
    private final Names names;

    DraftParts(ItemDraft draft, Names names) {
        this.draft = draft;
        this.names = names;
    }

    /** What a part is called until it is given a name. */
    interface Names {
        String of(Kind kind, Language language);
    }

    /** A part that was taken out, so that it can be put back where it was. */
    record Removed(int index, ObjectNode part) {}

    List<PartDraft> all() {
        return parts(draft.description())
                .valueStream()
                .map(node -> new PartDraft((ObjectNode) node))
                .toList();
    }

    /** What a new lecture begins with: one page with nothing but its heading. */
    void begin(ObjectNode description) {
        description.putArray(PARTS);
        parts(description).add(newPart(description, Kind.PAGE).node());
    }

    /** Adds a part of that kind at the end; what it shows is still to be given. */
    PartDraft add(Kind kind) {
        ObjectNode description = draft.description();
        PartDraft part = newPart(description, kind);
        parts(description).add(part.node());
        draft.describe(description);
        return part;
    }

    void rename(String id, Language language, String title) {
        change(id, part -> part.titled(language, title));
    }

    /** Moves it so many places on, or back if negative; never beyond the ends. */
    void move(String id, int by) {
        ObjectNode description = draft.description();
        ArrayNode parts = parts(description);
        int from = indexOf(parts, id);
        int to = Math.clamp(from + (long) by, 0, parts.size() - 1);
        var moved = parts.remove(from);
        parts.insert(to, moved);
        draft.describe(description);
    }

    /** Takes it out of the lecture; its files stay with the course. */
    Removed remove(String id) {
        ObjectNode description = draft.description();
        ArrayNode parts = parts(description);
        int index = indexOf(parts, id);
        var removed = new Removed(index, (ObjectNode) parts.remove(index));
        draft.describe(description);
        return removed;
    }

    void restore(Removed removed) {
        ObjectNode description = draft.description();
        ArrayNode parts = parts(description);
        parts.insert(Math.min(removed.index(), parts.size()), removed.part().deepCopy());
        draft.describe(description);
    }

    private void change(String id, UnaryOperator<PartDraft> change) {
        ObjectNode description = draft.description();
        ArrayNode parts = parts(description);
        int index = indexOf(parts, id);
        parts.set(
                index,
                change.apply(new PartDraft((ObjectNode) parts.get(index))).node());
        draft.describe(description);
    }

    private PartDraft newPart(ObjectNode description, Kind kind) {
        String id = freeId(description, LectureReader.field(kind));
        String item = description.path("id").asString("");
        String folder = kind == Kind.PAGE ? "pages/" : "media/";
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            titles.put(language, names.of(kind, language));
        }
        PartDraft part = PartDraft.of(id, kind, folder + (item.isEmpty() ? id : item + "-" + id), titles);
        if (kind == Kind.PAGE) {
            draft.languages().forEach(language -> beginPage(part, language));
        }
        return part;
    }

    /** What an earlier part of that name has left stays. */
    private void beginPage(PartDraft part, Language language) {
        String path = part.path(language, ".md");
        if (draft.text(path).isEmpty()) {
            draft.write(path, "# " + part.title(language) + "\n\n");
        }
    }

    private static String freeId(ObjectNode description, String kind) {
        Set<String> taken = parts(description)
                .valueStream()
                .map(node -> node.path("id").asString(""))
                .collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> kind + "-" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(ArrayNode parts, String id) {
        List<String> ids = new ArrayList<>();
        parts.forEach(node -> ids.add(node.path("id").asString("")));
        if (!ids.contains(id)) {
            throw new PartGoneRefused();
        }
        return ids.indexOf(id);
    }

    private static ArrayNode parts(ObjectNode description) {
        return description.get(PARTS) instanceof ArrayNode known ? known : description.putArray(PARTS);
    }
}
