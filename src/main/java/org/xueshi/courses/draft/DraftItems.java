package org.xueshi.courses.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xueshi.common.Localised;
import org.xueshi.courses.Format;
import org.xueshi.people.NotAllowedRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The items in a draft's description. Each change answers another description and leaves this one as it is. */
record DraftItems(ObjectNode whole) {

    /** As the course's schema says. */
    private static final int MOST = 40;

    ObjectNode item(String id) {
        return (ObjectNode) of(whole).get(index(id));
    }

    /** Where it stands; refused if there is none. */
    int index(String id) {
        ArrayNode items = of(whole);
        return IntStream.range(0, items.size())
                .filter(i -> id(items.get(i)).equals(id))
                .findFirst()
                .orElseThrow(NotAllowedRefused::new);
    }

    /** A new one at the end, of which only the common part is known. */
    ObjectNode with(String id, Format format, Localised title) {
        ObjectNode changed = whole.deepCopy();
        ObjectNode item = of(changed).addObject();
        item.put("id", id).put("format", format.id());
        item.putObject("title").put("zh", title.zh()).put("en", title.en());
        return changed;
    }

    /** That one described otherwise. */
    ObjectNode with(String id, ObjectNode description) {
        ObjectNode changed = whole.deepCopy();
        of(changed).set(index(id), description);
        return changed;
    }

    ObjectNode without(String id) {
        ObjectNode changed = whole.deepCopy();
        of(changed).remove(index(id));
        return changed;
    }

    /** That one so many places on, or back if negative; never beyond the ends. */
    ObjectNode moved(String id, int places) {
        ObjectNode changed = whole.deepCopy();
        ArrayNode items = of(changed);
        int from = index(id);
        int to = Math.clamp((long) from + places, 0, items.size() - 1);
        items.insert(to, items.remove(from));
        return changed;
    }

    /** An id that no item has; refused if the course can have no more items. */
    String freeId(String stem) {
        Set<String> taken = of(whole).valueStream().map(DraftItems::id).collect(Collectors.toSet());
        if (taken.size() >= MOST) {
            throw new TooManyItemsRefused(MOST);
        }
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> stem + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    List<CourseDraft.DraftItem> summaries() {
        return of(whole)
                .valueStream()
                .map(node -> new CourseDraft.DraftItem(
                        id(node), node.get("format").asString(), Localised.of(node.get("title"))))
                .toList();
    }

    private static String id(JsonNode item) {
        return item.path("id").asString("");
    }

    private static ArrayNode of(ObjectNode whole) {
        return (ArrayNode) whole.withArray("items");
    }
}
