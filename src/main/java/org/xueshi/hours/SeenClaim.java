package org.xueshi.hours;

/**
 * A claim as somebody read it. A decision is about that, and is refused with {@link ClaimChangedRefused} once its member has
 * changed it: nobody approves what they have not read.
 *
 * @param revision grows with each change of the claim
 */
public record SeenClaim(ClaimId claim, long revision) {}
