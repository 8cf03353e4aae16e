/** How a member can still meet what is required: a pure search over what is offered, judged by the same rules as everything. */
@NamedInterface("plan")
@NullMarked
package org.xueshi.hours.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
