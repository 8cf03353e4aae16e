package org.xueshi.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;

/**
 * A simulation as it is kept with the course's version.
 *
 * @param passPercent of the best path's points; 0 if any ending is enough
 * @param attempts how often it may be begun; 0 for no limit
 * @param stories compiled, by language
 * @param best the best path for each seed that an attempt may get
 */
record Simulation(
        int passPercent,
        int attempts,
        List<Competence> competences,
        List<Person> people,
        List<Picture> pictures,
        List<Ending> endings,
        Map<Language, String> stories,
        List<Best> best) {

    /** What decisions are judged by. */
    record Competence(String id, Localised title) {}

    /** Who speaks. */
    record Person(String id, Localised name) {}

    /** @param file in the course's folder */
    record Picture(String id, String file, Localised alt) {}

    /** How a story may end. */
    record Ending(String id, Kind kind, Localised title, Localised text) {

        /** What the ending is for those whom the story is about. */
        enum Kind {
            GOOD,
            MIXED,
            BAD
        }
    }

    /** @param points that the choices earn, at least 1 */
    record Best(int seed, List<Integer> choices, int points) {

        /** Hundredths of the best path's points, rounded down, so that nobody passes by rounding; never below 0. */
        int percent(int earned) {
            return Math.clamp(earned * 100L / points, 0, 100);
        }
    }

    /** The same with its stories. */
    Simulation told(Map<Language, String> told, List<Best> bestPaths) {
        return new Simulation(passPercent, attempts, competences, people, pictures, endings, told, bestPaths);
    }

    Best best(int seed) {
        return best.stream().filter(one -> one.seed() == seed).findFirst().orElseThrow();
    }

    Optional<Picture> picture(@Nullable String id) {
        return find(pictures, Picture::id, id);
    }

    Optional<Person> person(@Nullable String id) {
        return find(people, Person::id, id);
    }

    Optional<Ending> ending(@Nullable String id) {
        return find(endings, Ending::id, id);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, @Nullable String id) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }
}
