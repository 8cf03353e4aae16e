package org.xueshi.sitevisit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.base.Bases;

/** What a visit’s convener begins with: the item says what for, its base says where. */
@Component
class VisitOccasions implements OccasionSource {

    private final SiteVisits visits;
    private final Bases bases;

    VisitOccasions(SiteVisits visits, Bases bases) {
        this.visits = visits;
        this.bases = bases;
    }

    @Override
    public Optional<Beginning> beginning(String occasion) {
        return ItemOccasion.of(occasion)
                .flatMap(visits::published)
                .flatMap(item -> bases.find(visits.of(item).base()).map(base -> beginning(item, base)));
    }

    private Beginning beginning(Item item, Base base) {
        var texts = new GatheringTexts(
                cut(item.title()),
                visits.of(item).brief(),
                cut(base.texts().name()),
                base.texts().directions(),
                null,
                base.texts().access());
        return new Beginning(texts, base.place(), base.capacity());
    }

    private static Localised cut(Localised text) {
        return new Localised(cut(text.zh()), cut(text.en()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), GatheringPlan.MOST_NAME));
    }
}
