package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringSession;

/** Finds what a host should look at before counter-signing. Pure. */
final class Remarks {

    private Remarks() {}

    static List<Remark> of(
            GatheringSession session,
            @Nullable GatheringPlace place,
            List<SeenMark> marks,
            Attended attended,
            @Nullable Correction correction,
            Instant now) {
        List<Remark> found = new ArrayList<>();
        if (marks.stream().anyMatch(SeenMark::waits)) {
            found.add(Remark.KEPT);
        }
        if (marks.stream().anyMatch(SeenMark::isRefused)) {
            found.add(Remark.DEVICE);
        }
        if (place != null && marks.stream().anyMatch(seen -> isFar(seen, place))) {
            found.add(Remark.FAR);
        }
        List<SeenMark> counting = marks.stream().filter(SeenMark::counts).toList();
        if (correction != null) {
            found.add(Remark.CORRECTED);
            return found;
        }
        if (!attended.missed().isEmpty()) {
            found.add(Remark.MISSED_CALL);
        }
        if (!counting.isEmpty()
                && counting.getLast().mark().purpose() != Purpose.OUT
                && now.isAfter(session.ends().plus(CheckIns.DOOR))) {
            found.add(Remark.NOT_OUT);
        }
        if (!counting.isEmpty()
                && counting.stream().allMatch(seen -> seen.mark().how() == Mark.How.CALLED)) {
            found.add(Remark.CALLED);
        }
        return found;
    }

    private static boolean isFar(SeenMark seen, GatheringPlace place) {
        Integer metres = seen.metres();
        return place.radiusMetres() > 0 && metres != null && metres > place.radiusMetres();
    }
}
