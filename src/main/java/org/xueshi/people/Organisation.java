package org.xueshi.people;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * An organisation of the tree.
 *
 * @param parent null at the root
 * @param zone decides when its days and years begin
 * @param sample true if it was made up by the sample mode
 */
public record Organisation(
        OrganisationId id,
        @Nullable OrganisationId parent,
        OrganisationLevel level,
        Localised name,
        ZoneId zone,
        boolean sample) {}
