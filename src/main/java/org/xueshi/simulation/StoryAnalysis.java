package org.xueshi.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.simulation.Simulation.Best;
import org.xueshi.simulation.story.BestPath;
import org.xueshi.simulation.story.Playthrough;
import org.xueshi.simulation.story.StoryCheck;
import org.xueshi.simulation.story.StoryCheck.Declared;
import org.xueshi.simulation.story.StoryStopped;
import org.xueshi.simulation.story.Storyteller;

/**
 * What walking through a story tells: what is wrong with it, and its best paths. The same texts always tell the same, and
 * take seconds, so it is remembered: an author checks, mends elsewhere, checks again and publishes.
 */
record StoryAnalysis(List<Sentence> problems, List<Best> best) {

    /** Where a story leaves something to chance, attempts differ by one of so many seeds. */
    private static final int SEEDS = 5;

    private static final Pattern CHANCE = Pattern.compile("\"(rnd|srnd|seq)\"");

    /** Stories that are written at the same time; each takes some hundred kilobytes. */
    private static final int MOST_REMEMBERED = 12;

    private record Key(Map<Language, String> stories, Declared declared) {}

    private static final Cache<Key, StoryAnalysis> REMEMBERED =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** @param stories compiled, by language */
    static StoryAnalysis of(Map<Language, String> stories, Declared declared) {
        return REMEMBERED.get(new Key(Map.copyOf(stories), declared), StoryAnalysis::walked);
    }

    private static StoryAnalysis walked(Key key) {
        try {
            var tellers = new TreeMap<String, Storyteller>();
            key.stories().forEach((language, story) -> tellers.put(language.tag(), new Storyteller(story)));
            List<Sentence> problems = StoryCheck.problems(tellers, key.declared());
            if (!problems.isEmpty()) {
                return new StoryAnalysis(problems, List.of());
            }
            boolean chance = key.stories().values().stream()
                    .anyMatch(story -> CHANCE.matcher(story).find());
            List<Best> best = best(tellers.firstEntry().getValue(), chance ? SEEDS : 1);
            return best.stream().allMatch(one -> one.points() > 0)
                    ? new StoryAnalysis(List.of(), best)
                    : new StoryAnalysis(List.of(Sentence.of("simulation.problem.no-points")), List.of());
        } catch (StoryStopped broken) {
            return new StoryAnalysis(List.of(Sentence.of("simulation.problem.untold", broken.detail())), List.of());
        }
    }

    private static List<Best> best(Storyteller teller, int seeds) {
        List<Best> best = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            List<Integer> choices = BestPath.find(teller, seed);
            best.add(new Best(
                    seed, choices, Playthrough.replay(teller, seed, choices).points()));
        }
        return best;
    }
}
