/** What makes a leader look twice at a claim: one plain rule a class, each with its threshold and the reason for it. */
@NamedInterface("unusual")
@NullMarked
package org.xueshi.hours.unusual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
