package org.xueshi.hours.policy.language;

/**
 * Whoever answers so many presence checks is credited such a part.
 *
 * @param fromPercent of the checks that were asked
 * @param creditPercent of the hours
 */
public record PresenceBand(int fromPercent, int creditPercent) {}
