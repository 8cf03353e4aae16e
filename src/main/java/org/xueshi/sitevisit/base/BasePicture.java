package org.xueshi.sitevisit.base;

import org.xueshi.common.Localised;

/**
 * A picture of a base.
 *
 * @param sha256 of the stored file
 * @param alt what is to be seen, for those who can’t see it
 */
public record BasePicture(String sha256, String mediaType, Localised alt) {}
