/** What a year requires: policies as data, and the pure function that assesses a member by one. */
@NamedInterface("policy")
@NullMarked
package org.xueshi.hours.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
