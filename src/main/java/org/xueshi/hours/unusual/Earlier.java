package org.xueshi.hours.unusual;

import java.time.LocalDate;
import java.util.List;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;

/**
 * Another claim of the same member, as the rules look at it.
 *
 * @param spent when its time was spent, as far as that is known
 */
public record Earlier(Localised title, LocalDate day, List<Stretch> spent) {

    public Earlier {
        spent = List.copyOf(spent);
    }
}
