package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a rule is worded: "generally" leaves room for reasons, "must" does not. */
public enum Strictness {
    @JsonProperty("soft")
    SOFT,
    @JsonProperty("hard")
    HARD
}
