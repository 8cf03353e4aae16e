package org.xueshi.tracking.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Pulse;

/** A pulse as a player sends it: the session's token beside the facts, ranges as pairs. */
record PulseBody(
        @Nullable String token,
        long sequence,
        @Nullable Long answered,
        long elapsedMillis,
        long visibleMillis,
        long attentiveMillis,
        @Nullable Long listeningMillis,
        @Nullable Long inputMillis,
        @Nullable Map<String, List<List<Long>>> met,
        @Nullable Map<String, Long> position,
        @Nullable String shown,
        @Nullable Boolean present,
        @Nullable Boolean takesOver,
        @Nullable Answered answer,
        boolean ending) {

    /** What was chosen in a presence check. */
    record Answered(@Nullable String check, @Nullable List<@Nullable List<Integer>> chosen) {}

    /** Says in a few words what is wrong with a body. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    String session() throws Malformed {
        if (token == null || token.isBlank()) {
            throw new Malformed("no token");
        }
        return token;
    }

    Pulse pulse() throws Malformed {
        if (sequence < 1) {
            throw new Malformed("sequence counts from 1");
        }
        return new Pulse(
                sequence,
                answered == null ? 0 : answered,
                new Pulse.Clocks(
                        elapsedMillis,
                        visibleMillis,
                        attentiveMillis,
                        listeningMillis == null ? 0 : listeningMillis,
                        inputMillis == null ? elapsedMillis : inputMillis),
                met == null ? Map.of() : ranges(met),
                position == null ? Map.of() : present(position),
                shown,
                present == null || present,
                takesOver != null && takesOver,
                answer == null ? null : answer(answer),
                ending);
    }

    private static Pulse.Answer answer(Answered said) throws Malformed {
        List<List<Integer>> chosen = said.chosen;
        if (said.check == null
                || chosen == null
                || chosen.size() > 10
                || chosen.stream().anyMatch(PulseBody::isGap)) {
            throw new Malformed("an answer names its check and what was chosen");
        }
        return new Pulse.Answer(
                said.check,
                chosen.stream().map(HashSet::new).<Set<Integer>>map(Set::copyOf).toList());
    }

    private static boolean isGap(@Nullable List<@Nullable Integer> chosen) {
        return chosen == null || chosen.contains(null);
    }

    private static Map<String, List<Pulse.Range>> ranges(Map<String, @Nullable List<List<Long>>> met) throws Malformed {
        Map<String, List<Pulse.Range>> byPart = new HashMap<>();
        for (var part : met.entrySet()) {
            List<Pulse.Range> ranges = new ArrayList<>();
            for (List<Long> pair : part.getValue() == null ? List.<List<Long>>of() : part.getValue()) {
                if (pair == null || pair.size() != 2 || pair.contains(null)) {
                    throw new Malformed("a range is a pair: [from, to]");
                }
                ranges.add(new Pulse.Range(pair.get(0), pair.get(1)));
            }
            byPart.put(part.getKey(), ranges);
        }
        return byPart;
    }

    private static Map<String, Long> present(Map<String, @Nullable Long> position) {
        Map<String, Long> known = new HashMap<>(position);
        known.values().removeIf(at -> at == null);
        return known;
    }
}
