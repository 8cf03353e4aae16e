package org.xueshi.tracking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How players are listened to.
 *
 * @param pulse how often a player reports
 * @param grace the longest gap that a later pulse may close; at least two pulses, so that one may be lost
 */
@ConfigurationProperties("xueshi.tracking")
record TrackingSettings(
        @DefaultValue("15s") Duration pulse,
        @DefaultValue("45s") Duration grace) {

    TrackingSettings {
        if (pulse.toSeconds() < 1 || grace.compareTo(pulse.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "xueshi.tracking: a pulse takes at least 1 s and the grace at least two pulses, not " + pulse
                            + " and " + grace);
        }
    }
}
