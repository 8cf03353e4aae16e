package org.xueshi.tracking.attacks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;
import org.xueshi.tracking.PresencePrompts;
import org.xueshi.tracking.Prompt;

/** Prompts whose right options say so. Like a course, it has nothing to ask about a part that there isn't. */
@TestConfiguration(proxyBeanMethods = false)
@Component
@Primary
class KnownPrompts implements PresencePrompts {

    private static final int OPTIONS = 9;
    private static final int RIGHT = 3;
    private static final String STOOD_THERE = "stood there";

    @Override
    public Optional<Prompt> about(MemberId member, ActivityId activity, Shown shown, RandomGenerator random) {
        return shown.part() != null && Person.PARTS.contains(shown.part())
                ? Optional.of(prompt(random))
                : Optional.empty();
    }

    private static Prompt prompt(RandomGenerator random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, OPTIONS).boxed().toList());
        Collections.shuffle(order, new Random(random.nextLong()));
        Set<Integer> right = new HashSet<>(order.subList(0, RIGHT));
        List<String> options = IntStream.range(0, OPTIONS)
                .mapToObj(option -> (right.contains(option) ? STOOD_THERE : "stood elsewhere") + " " + option)
                .toList();
        return new Prompt("en", List.of(new Prompt.Question("Which stood there?", options, right)));
    }

    /** What a person chooses who has read it. */
    static List<Integer> right(List<String> options) {
        return IntStream.range(0, options.size())
                .filter(option -> options.get(option).startsWith(STOOD_THERE))
                .boxed()
                .toList();
    }

    /** As many others, none of them right. */
    static List<Integer> wrong(List<String> options) {
        List<Integer> right = right(options);
        return IntStream.range(0, options.size())
                .filter(option -> !right.contains(option))
                .limit(right.size())
                .boxed()
                .toList();
    }
}
