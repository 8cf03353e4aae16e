package org.xueshi.tracking;

/** Names what is being studied, by a key that the room above chooses; at most 120 characters. */
public record ActivityId(String value) {
    public ActivityId {
        if (value.isBlank() || value.length() > 120) {
            throw new IllegalArgumentException("an activity's key has 1 to 120 characters: " + value);
        }
    }
}
