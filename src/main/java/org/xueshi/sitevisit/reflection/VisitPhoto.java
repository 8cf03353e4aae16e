package org.xueshi.sitevisit.reflection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.library.CameraFacts;
import org.xueshi.people.MemberId;

/**
 * A photograph of a visit. The stored picture has nothing of what the camera wrote.
 *
 * @param camera what it wrote: all of it before the reflection is sent, the time alone afterwards
 * @param distance from the base, in coarse steps
 */
public record VisitPhoto(String id, String sha256, CameraFacts camera, Distance distance) {

    /** Where the application serves it, relative to its root. */
    public String address(MemberId member, ItemOccasion occasion) {
        return "visit-photos/" + member.value() + "/" + occasion.key() + "/" + id;
    }

    /** When the camera’s clock says it was taken; null if it doesn’t. */
    public @Nullable LocalDateTime taken() {
        return camera.taken();
    }
}
