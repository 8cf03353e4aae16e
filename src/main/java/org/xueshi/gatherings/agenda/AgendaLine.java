package org.xueshi.gatherings.agenda;

import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.people.Organisation;

/**
 * A gathering in a list, as it concerns whoever looks.
 *
 * @param taken places that are taken or held
 * @param mine how the reader stands with it; null if not at all
 * @param hosts whether the reader hosts it or is in charge of who convened it
 */
public record AgendaLine(
        Gathering gathering,
        Organisation convener,
        int taken,
        @Nullable Seat mine,
        boolean hosts) {}
