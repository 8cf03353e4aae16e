package org.xueshi.sitevisit.reflection;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.library.CameraFacts;

/**
 * How far from the base a photograph says it was taken, in steps coarse enough to say nothing of where somebody lives. Its
 * words stand under {@code sitevisit.distance.<key>}.
 */
public enum Distance {
    /** Within the base. */
    THERE(200),
    /** On the way around it. */
    NEAR(1_000),
    /** In the same place. */
    AROUND(5_000),
    FAR(Double.MAX_VALUE),
    /** The camera wrote no place, or the base has none. */
    UNKNOWN(-1);

    private final double metres;

    Distance(double metres) {
        this.metres = metres;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that the metres fall into. */
    static Distance of(double distance) {
        for (Distance step : new Distance[] {THERE, NEAR, AROUND}) {
            if (distance <= step.metres) {
                return step;
            }
        }
        return FAR;
    }

    static Distance of(CameraFacts camera, @Nullable GatheringPlace base) {
        Double latitude = camera.latitude();
        Double longitude = camera.longitude();
        return base == null || latitude == null || longitude == null ? UNKNOWN : of(base.metresTo(latitude, longitude));
    }
}
