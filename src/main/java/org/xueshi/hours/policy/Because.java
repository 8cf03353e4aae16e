package org.xueshi.hours.policy;

import org.jspecify.annotations.Nullable;
import org.xueshi.people.Role;

/** What an obligation follows: a role, or else a declared fact by its key. */
public record Because(@Nullable Role role, @Nullable String fact) {}
