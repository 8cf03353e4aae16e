package org.xueshi.gatherings;

import org.jspecify.annotations.Nullable;

/** What of a gathering is only ever read whole, as its row keeps it. */
record GatheringDetails(
        GatheringTexts texts,
        @Nullable String link,
        @Nullable GatheringPlace place,
        int rollCalls) {}
