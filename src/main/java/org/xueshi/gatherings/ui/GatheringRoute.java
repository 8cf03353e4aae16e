package org.xueshi.gatherings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.people.NotAllowedRefused;

/** Reads which gathering and session an address means; nonsense is refused like one that there isn't. */
final class GatheringRoute {

    private GatheringRoute() {}

    static GatheringId gathering(BeforeEnterEvent event) {
        return GatheringId.read(event.getRouteParameters().get("gathering").orElseThrow(NotAllowedRefused::new));
    }

    static SessionKey session(BeforeEnterEvent event) {
        int number = event.getRouteParameters().getInteger("session").orElseThrow(NotAllowedRefused::new);
        return new SessionKey(gathering(event), number);
    }
}
