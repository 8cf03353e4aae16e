package org.xueshi.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xueshi.common.Language;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.simulation.story.Storyteller;
import org.xueshi.tracking.ActivityId;
import tools.jackson.databind.json.JsonMapper;

/** The simulations of published courses, ready to be told. Versions never change; each choice would else parse all again. */
@Component
class Tellers {

    /** Stories kept; each takes some megabytes. */
    private static final int MOST = 24;

    private record Key(ActivityId activity, Language language) {}

    private final JsonMapper json;
    private final Cache<ActivityId, Simulation> simulations =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Key, Storyteller> tellers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Tellers(JsonMapper json) {
        this.json = json;
    }

    Simulation simulation(EnrolledItem item) {
        return simulations.get(
                item.activity(), none -> json.treeToValue(item.item().content(), Simulation.class));
    }

    /** In the language that the item is studied in. */
    Storyteller teller(EnrolledItem item) {
        return tellers.get(new Key(item.activity(), item.language()), key -> new Storyteller(story(item)));
    }

    private String story(EnrolledItem item) {
        return Objects.requireNonNull(
                simulation(item).stories().get(item.language()), "published without " + item.language());
    }
}
