package org.xueshi.sitevisit.base;

import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * What people read about a base.
 *
 * @param summary what is to be seen there
 * @param opening when one can come
 * @param contact whom to ask, as people reach them
 * @param directions how one gets there, in words
 * @param access steps, toilets, shade, who helps; null if nobody has written it
 */
public record BaseTexts(
        Localised name,
        Localised summary,
        Localised opening,
        Localised contact,
        Localised directions,
        @Nullable Localised access) {}
