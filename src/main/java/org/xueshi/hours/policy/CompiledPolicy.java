package org.xueshi.hours.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Localised;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Season;
import org.xueshi.hours.policy.language.Selector;
import org.xueshi.hours.policy.language.StudyClass;

/** A version with its names resolved to places, once: assessing looks nothing up by name. */
final class CompiledPolicy {

    private final PolicyVersion version;
    private final List<StudyClass> classes = new ArrayList<>();
    private final Map<String, Integer> placeOfClass = new HashMap<>();
    private final Map<String, Cap> caps = new HashMap<>();
    private final Map<String, Season> seasons = new HashMap<>();
    private final List<CompiledObligation> obligations = new ArrayList<>();

    CompiledPolicy(PolicyVersion version) {
        this.version = version;
        Policy policy = version.policy();
        policy.categories().stream().map(CategoryClass::of).forEach(this::add);
        policy.classes().forEach(this::add);
        policy.caps().forEach(cap -> caps.put(cap.id(), cap));
        policy.seasons().forEach(season -> seasons.put(season.key(), season));
        for (Obligation obligation : policy.obligations()) {
            obligations.add(new CompiledObligation(obligation, this));
        }
    }

    private void add(StudyClass one) {
        placeOfClass.put(one.key(), classes.size());
        classes.add(one);
    }

    PolicyVersion version() {
        return version;
    }

    Policy policy() {
        return version.policy();
    }

    List<CompiledObligation> obligations() {
        return obligations;
    }

    int place(String classKey) {
        Integer place = placeOfClass.get(classKey);
        if (place == null) {
            throw new IllegalArgumentException("no such class of study: " + classKey);
        }
        return place;
    }

    Cap cap(String id) {
        Cap cap = caps.get(id);
        if (cap == null) {
            throw new IllegalArgumentException("no such cap: " + id);
        }
        return cap;
    }

    Season season(String key) {
        Season season = seasons.get(key);
        if (season == null) {
            throw new IllegalArgumentException("no such season: " + key);
        }
        return season;
    }

    Localised title(int place) {
        return classes.get(place).title();
    }

    boolean matches(int place, Credit credit) {
        for (Selector one : classes.get(place).of()) {
            if (Matching.matches(one, credit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that the second class chooses is of the first one too. */
    boolean coversAll(int place, int other) {
        return place == other || classes.get(other).within(classes.get(place));
    }
}
