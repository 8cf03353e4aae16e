package org.xueshi.hours.unusual;

import java.util.Optional;
import org.xueshi.hours.Strength;
import org.xueshi.hours.unusual.Unusual.Weaker;

/** Hours that rest on somebody's word. Those attended are counter-signed at the door, and as strong as those measured. */
public final class WeakerThanMeasured {

    private WeakerThanMeasured() {}

    public static Optional<Unusual> in(Strength strength) {
        return switch (strength) {
            case MEASURED, ATTENDED -> Optional.empty();
            case ATTESTED, DECLARED -> Optional.of(new Weaker(strength));
        };
    }
}
