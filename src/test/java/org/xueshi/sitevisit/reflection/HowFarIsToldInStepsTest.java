package org.xueshi.sitevisit.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.library.CameraFacts;

/** V3: whoever judges learns how far from the base a photograph was taken in steps, and never where. */
class HowFarIsToldInStepsTest {

    private static final GatheringPlace BASE = new GatheringPlace(30, 104, 0);

    @Test
    void stepsAreCoarse() {
        assertThat(Distance.of(0)).isEqualTo(Distance.THERE);
        assertThat(Distance.of(200)).isEqualTo(Distance.THERE);
        assertThat(Distance.of(201)).isEqualTo(Distance.NEAR);
        assertThat(Distance.of(1_000.5)).isEqualTo(Distance.AROUND);
        assertThat(Distance.of(5_001)).isEqualTo(Distance.FAR);
        assertThat(Distance.of(20_000_000)).isEqualTo(Distance.FAR);
    }

    @Test
    void withoutAPlaceNothingIsSaid() {
        assertThat(Distance.of(new CameraFacts(null, null, null, null), BASE)).isEqualTo(Distance.UNKNOWN);
        assertThat(Distance.of(new CameraFacts(null, 30.0, 104.0, null), null)).isEqualTo(Distance.UNKNOWN);
        assertThat(Distance.of(new CameraFacts(null, 30.0, 104.0, null), BASE)).isEqualTo(Distance.THERE);
    }
}
