/** The words of a policy's file: who is asked for what, in which window, and how study becomes class hours. */
@NamedInterface("policy-language")
@NullMarked
package org.xueshi.hours.policy.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
