package org.xueshi.lecture.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.people.SignedIn;

/** Where the signed-in member is in the parts of a lecture, so that they go on there on any device. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Places {

    private final PlaceRows places;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    public Places(PlaceRows places, SignedIn signedIn, ApplicationClock clock) {
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The place in each part where the member has been, the latest first. */
    @Transactional(readOnly = true)
    public Map<String, Long> of(EnrolledItem item) {
        Map<String, Long> known = new LinkedHashMap<>();
        places.of(own(item), item.activity().value()).forEach(row -> known.put(row.key.part(), row.place));
        return known;
    }

    /** The member is in that part now, at its beginning or where they have been. */
    @RetriedOnConflict
    public void enter(EnrolledItem item, String part) {
        row(item, part).touched = clock.millis();
    }

    /** The member is at that place of the part now. */
    @RetriedOnConflict
    public void keep(EnrolledItem item, String part, long place) {
        PlaceRow row = row(item, part);
        row.place = place;
        row.touched = clock.millis();
    }

    private PlaceRow row(EnrolledItem item, String part) {
        var key = new PlaceRow.Key(own(item), item.activity().value(), part);
        return places.findById(key).orElseGet(() -> places.save(new PlaceRow(key, 0, clock.millis())));
    }

    private String own(EnrolledItem item) {
        return signedIn.only(item.member()).value();
    }
}
