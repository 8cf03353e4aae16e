package org.xueshi.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * A member as other rooms and views may see one.
 *
 * @param zone the zone in which this person reads times; days of study and years follow the organisation's
 */
public record Member(
        MemberId id,
        Localised name,
        String signInName,
        @Nullable String email,
        Locale language,
        ZoneId zone) {}
