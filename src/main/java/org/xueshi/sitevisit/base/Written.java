package org.xueshi.sitevisit.base;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.GatheringPlace;

/** {@code base.yaml} as its schema lets it be. */
record Written(
        String id,
        Localised name,
        Localised summary,
        Localised opening,
        Localised contact,
        Localised directions,
        @Nullable Localised access,
        List<String> themes,
        int capacity,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<Picture> pictures) {

    record Picture(String file, Localised alt) {}

    Base base(BaseId key, List<BasePicture> kept, int revision) {
        return new Base(
                key,
                null,
                new BaseTexts(name, summary, opening, contact, directions, access),
                themes.stream().flatMap(theme -> Theme.of(theme).stream()).collect(Collectors.toSet()),
                capacity,
                latitude == null || longitude == null ? null : new GatheringPlace(latitude, longitude, 0),
                kept,
                revision);
    }
}
