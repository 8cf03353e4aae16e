package org.xueshi.simulation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories that come with the product: at least forty decisions and three endings, each within reach, in each language. */
class BundledStoriesAreWorthPlayingTest {

    private static final Path COURSES = Path.of("content/courses");
    private static final int DECISIONS = 40;
    private static final int ENDINGS = 3;
    /** Half of them at random, half mostly by what earns points: a good ending is not come by at random. */
    private static final int WALKS = 200;

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> all = Files.walk(COURSES, 3)) {
            return all.filter(file -> file.toString().endsWith(".ink")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each(Path story) throws IOException {
        var compiled = CompiledStory.read(Files.readString(Path.of(story + ".json")));
        assertThat(compiled.isOf(Files.readString(story)))
                .as("compiled as it stands; bin/stories does it")
                .isTrue();
        StoryMap map = StoryMap.of(compiled.story());
        assertThat(map.decisions()).isGreaterThanOrEqualTo(DECISIONS);

        Map<String, Integer> reached = endings(new Storyteller(compiled.story()));

        assertThat(reached).hasSizeGreaterThanOrEqualTo(ENDINGS);
        assertThat(map.knots())
                .flatExtracting(StoryMap.Knot::endings)
                .as("no ending that nobody reaches")
                .isSubsetOf(reached.keySet());
    }

    private static Map<String, Integer> endings(Storyteller teller) {
        Map<String, Integer> reached = new HashMap<>();
        for (int walk = 0; walk < WALKS; walk++) {
            var random = new Random(walk);
            Walk way = teller.walk(walk);
            while (!way.turn().isOver()) {
                List<Option> options = way.turn().options();
                boolean wise = walk % 2 == 0 && random.nextInt(12) > 0;
                way.choose(wise ? way.turn().best() : random.nextInt(options.size()));
            }
            reached.merge(String.valueOf(way.turn().ending()), 1, Integer::sum);
        }
        return reached;
    }
}
