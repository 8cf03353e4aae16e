package org.xueshi.gatherings;

/** Where a gathering is in its life. */
public enum GatheringState {
    /** Announced: people register, come and are counted. */
    ANNOUNCED,
    /** Does not take place, or not any more. */
    CANCELLED,
    /** Every session is counter-signed: the minutes are final. */
    CONCLUDED
}
