package org.xueshi.courses.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.question.Question;
import tools.jackson.databind.JsonNode;

/** Reads {@code course.yaml} into a course, each item by its format. */
public final class CourseYaml {

    /** How far the stated minutes may lie from the estimate before nobody can trust them. */
    private static final double TOLERANCE = 0.2;
    /** For very short courses: minutes are whole. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    private final CheckedFile file;
    private final JsonNode tree;
    private final FolderReading folder;
    private final Map<String, Format> formats;

    /**
     * @param file that its schema has passed
     * @param folder where the course's other files are found, and what is wrong is collected
     * @param formats by their ids
     */
    public CourseYaml(CheckedFile file, FolderReading folder, Map<String, Format> formats) {
        this.file = file;
        this.tree = file.tree();
        this.folder = folder;
        this.formats = formats;
    }

    /** The course as version 0; problems are with the folder's reading. */
    public Course read(CourseId id) {
        if (!tree.get("id").asString().equals(id.value())) {
            folder.problem(file.problem("/id", Sentence.of("courses.problem.id", id.value())));
        }
        String cover = tree.get("cover").asString();
        folder.media(cover, file, "/cover");
        List<Item> items = items();
        var rules = new CourseRules(file, folder);
        var course = new Course(
                id,
                0,
                Localised.of(tree.get("title")),
                Localised.of(tree.get("summary")),
                list(tree.get("goals"), Localised::of),
                tree.get("topic").asString(),
                languages(),
                tree.get("minutes").asInt(),
                tree.get("cap_minutes").asInt(),
                cover,
                Localised.of(tree.get("cover_alt")),
                tree.get("max_playback_rate").asDouble(),
                tree.get("completion").get("coverage_percent").asInt(),
                tree.path("presence_minutes").asInt(Course.PRESENCE_MINUTES),
                tree.path("activity").asStringOpt().orElse(null),
                items,
                folder.questions(),
                folder.files(),
                rules.completion(),
                rules.prerequisites(id));
        requireHonestMinutes(course);
        requireKnownParts(course);
        return course;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < tree.get("items").size(); i++) {
            String id = tree.get("items").get(i).get("id").asString();
            if (!ids.add(id)) {
                folder.problem(file.problem("/items/" + i + "/id", Sentence.of("courses.problem.item-twice", id)));
            }
            item(i).ifPresent(items::add);
        }
        return items;
    }

    /** One of the items; empty if its format can't read it, which has been reported. */
    public Optional<Item> item(int index) {
        JsonNode node = tree.get("items").get(index);
        String pointer = "/items/" + index;
        Format format = formats.get(node.get("format").asString());
        if (format == null) {
            folder.problem(file.problem(
                    pointer + "/format",
                    Sentence.of(
                            "courses.problem.no-format",
                            node.get("format").asString(),
                            String.join(", ", formats.keySet()))));
            return Optional.empty();
        }
        List<Problem> unfit = CheckedYaml.againstResource(format.schema()).problems(file, pointer);
        unfit.forEach(folder::problem);
        if (!unfit.isEmpty()) {
            return Optional.empty();
        }
        ItemContent content = format.read(new ItemReading(node, pointer));
        Map<Language, Long> millis = content.estimate().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toMillis()));
        return Optional.of(new Item(
                node.get("id").asString(),
                format.id(),
                Localised.of(node.get("title")),
                content.content(),
                millis,
                CourseRules.of(node)));
    }

    private void requireHonestMinutes(Course course) {
        for (Language language : course.languages()) {
            Duration estimate = course.estimate(language);
            Duration off = estimate.minusMinutes(course.minutes()).abs();
            if (off.compareTo(ROUNDING) > 0 && off.toMillis() > TOLERANCE * course.minutes() * 60_000) {
                folder.problem(file.problem(
                        "/minutes",
                        Sentence.of(
                                "courses.problem.minutes",
                                course.minutes(),
                                Sentence.of("courses.language." + language.tag()),
                                Math.round(estimate.toSeconds() / 60.0))));
            }
        }
        if (course.capMinutes() < course.minutes()) {
            folder.problem(file.problem("/cap_minutes", Sentence.of("courses.problem.cap")));
        }
    }

    private void requireKnownParts(Course course) {
        for (Question question : course.questions()) {
            String item = question.about().split("/", 2)[0];
            if (!item.isEmpty() && course.item(item).isEmpty()) {
                folder.problem(
                        file.problem("/items", Sentence.of("courses.problem.about", question.id(), question.about())));
            }
        }
    }

    private List<Language> languages() {
        return list(tree.get("languages"), node -> Language.ofTag(node.asString()));
    }

    static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return nodes.valueStream().map(read).toList();
    }

    /** The part of the file that one format reads. */
    private final class ItemReading implements ItemSource {

        private final JsonNode description;
        private final String pointer;

        ItemReading(JsonNode description, String pointer) {
            this.description = description;
            this.pointer = pointer;
        }

        @Override
        public JsonNode description() {
            return description;
        }

        @Override
        public List<Language> languages() {
            return CourseYaml.this.languages();
        }

        @Override
        public void problem(String below, Sentence message) {
            folder.problem(file.problem(pointer + below, message));
        }

        @Override
        public void problem(Path where, int line, Sentence message) {
            folder.problem(new Problem(where.toString(), line, message));
        }

        @Override
        public boolean has(String path) {
            return folder.has(path);
        }

        @Override
        public Optional<Path> text(String path, String below) {
            return folder.text(path, file, pointer + below);
        }

        @Override
        public Optional<org.xueshi.library.Recognised> media(String path, String below) {
            return folder.media(path, file, pointer + below);
        }

        @Override
        public List<Question> questions(String path, String below) {
            return folder.pool(path, file, pointer + below);
        }
    }
}
