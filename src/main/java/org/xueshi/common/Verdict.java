package org.xueshi.common;

/** Why a stretch of a study session counted or did not. The words for people stand in the bundles under {@code verdict.*}. */
public enum Verdict {
    /** Attention was evidenced; earns time. */
    COUNTED,
    /** The page was hidden or minimised. */
    HIDDEN,
    /** No input and no playing media for longer than the idle limit. */
    IDLE,
    /** Another player, device or gathering of the same person earned this time. */
    ELSEWHERE,
    /** No pulse arrived for longer than the grace. */
    SILENT,
    /** Content went by faster than the activity allows. */
    TOO_FAST,
    /** The content had been met before and the policy excludes repeats. */
    ALREADY_SEEN,
    /** Beyond the activity's cap. */
    OVER_CAP,
    /** A presence check was missed. */
    UNCONFIRMED
}
