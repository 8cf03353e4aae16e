package org.xueshi.courses.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.Sentence;
import org.xueshi.courses.CompletionRule;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.ItemRule;
import tools.jackson.databind.JsonNode;

/** Reads by what rules a course is begun and completed; what nobody could ever meet is reported. */
final class CourseRules {

    private final CheckedFile file;
    private final JsonNode tree;
    private final FolderReading folder;

    CourseRules(CheckedFile file, FolderReading folder) {
        this.file = file;
        this.tree = file.tree();
        this.folder = folder;
    }

    /** What an item asks beside what its format asks. */
    static ItemRule of(JsonNode item) {
        return new ItemRule(
                CourseYaml.list(item.path("after"), JsonNode::asString),
                item.has("minutes") ? item.get("minutes").asInt() : null,
                item.has("coverage_percent") ? item.get("coverage_percent").asInt() : null);
    }

    CompletionRule completion() {
        JsonNode completion = tree.get("completion");
        List<String> always = CourseYaml.list(completion.path("always"), JsonNode::asString);
        Set<String> items = itemsInOrder();
        for (int i = 0; i < always.size(); i++) {
            requireIn(items, always.get(i), "/completion/always/" + i, "courses.problem.no-item");
        }
        Integer some = completion.has("some") ? completion.get("some").asInt() : null;
        if (some != null && some > items.size()) {
            folder.problem(file.problem("/completion/some", Sentence.of("courses.problem.fewer-items", items.size())));
        }
        return new CompletionRule(some, always);
    }

    /** @param course that can't come after itself */
    List<CourseId> prerequisites(CourseId course) {
        List<CourseId> needed = CourseYaml.list(tree.path("prerequisites"), node -> new CourseId(node.asString()));
        if (needed.contains(course)) {
            folder.problem(file.problem("/prerequisites", Sentence.of("courses.problem.after-itself")));
        }
        return needed;
    }

    /** All items' ids; an item may only wait for one that stands before it. */
    private Set<String> itemsInOrder() {
        Set<String> before = new HashSet<>();
        JsonNode items = tree.get("items");
        for (int i = 0; i < items.size(); i++) {
            JsonNode after = items.get(i).path("after");
            for (int j = 0; j < after.size(); j++) {
                String pointer = "/items/" + i + "/after/" + j;
                requireIn(before, after.get(j).asString(), pointer, "courses.problem.not-before");
            }
            before.add(items.get(i).get("id").asString());
        }
        return before;
    }

    private void requireIn(Set<String> items, String item, String pointer, String otherwise) {
        if (!items.contains(item)) {
            folder.problem(file.problem(pointer, Sentence.of(otherwise, item)));
        }
    }
}
