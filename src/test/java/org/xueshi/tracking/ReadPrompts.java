package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.xueshi.people.MemberId;

/** Prompts of both shapes that the product's courses make, and what a reader, or a blind hand, chooses in them. */
final class ReadPrompts implements PresencePrompts {

    /** By the texts of the options, since those are all that an asked person sees. */
    private final Map<List<String>, Set<Integer>> right = new HashMap<>();

    private int made;

    @Override
    public Optional<Prompt> about(MemberId member, ActivityId activity, Shown shown, RandomGenerator random) {
        return Optional.of(new Prompt(
                "en",
                random.nextBoolean()
                        ? List.of(question(3, 9, random))
                        : List.of(question(1, 4, random), question(2, 6, random))));
    }

    private Prompt.Question question(int choose, int of, RandomGenerator random) {
        List<String> options =
                IntStream.range(0, of).mapToObj(option -> made + "." + option).toList();
        made++;
        Set<Integer> there = drawn(choose, of, new Random(random.nextLong()));
        right.put(options, there);
        return new Prompt.Question("Which?", options, there);
    }

    List<Set<Integer>> read(Receipt.Asked check) {
        return check.questions().stream()
                .map(question -> right.getOrDefault(question.options(), Set.of()))
                .toList();
    }

    static List<Set<Integer>> blind(Receipt.Asked check, Random random) {
        return check.questions().stream()
                .map(question -> drawn(question.choose(), question.options().size(), random))
                .toList();
    }

    private static Set<Integer> drawn(int choose, int of, Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, of).boxed().toList());
        Collections.shuffle(all, random);
        return new HashSet<>(all.subList(0, choose));
    }
}
