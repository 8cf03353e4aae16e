/** Who came and went when: rotating codes, roll calls, what the host counter-signs, and the minutes of it. */
@NamedInterface("attendance")
@NullMarked
package org.xueshi.gatherings.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
