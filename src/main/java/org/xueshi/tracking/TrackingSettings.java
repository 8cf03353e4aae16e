package org.xueshi.tracking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How players are listened to.
 *
 * @param pulse how often a player reports
 * @param grace the longest gap that a later pulse may close; at least two pulses, so that one may be lost
 * @param memberPulsesPerSecond of all players of one member together, on one node
 * @param nodePulsesPerSecond of everybody, on one node
 */
@ConfigurationProperties("xueshi.tracking")
record TrackingSettings(
        @DefaultValue("15s") Duration pulse,
        @DefaultValue("45s") Duration grace,
        @DefaultValue("5") long memberPulsesPerSecond,
        @DefaultValue("20000") long nodePulsesPerSecond) {

    TrackingSettings {
        if (pulse.toSeconds() < 1 || grace.compareTo(pulse.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "xueshi.tracking: a pulse takes at least 1 s and the grace at least two pulses, not " + pulse
                            + " and " + grace);
        }
        if (memberPulsesPerSecond < 1 || nodePulsesPerSecond < 1) {
            throw new IllegalArgumentException("xueshi.tracking: at least one pulse a second has to be taken");
        }
    }
}
