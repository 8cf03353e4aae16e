package org.xueshi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What some things took that are done by turns, so that a machine which is busy for a while is busy for all of them. */
final class Medians {

    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    void add(String what, double seconds) {
        taken.computeIfAbsent(what, first -> new ArrayList<>()).add(seconds);
    }

    double seconds(String what) {
        List<Double> sorted = taken.get(what).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
