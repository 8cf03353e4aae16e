/** How members can still meet what is required of them: plans to follow, one's own and a branch's, and the year's forecast. */
@NullMarked
package org.xueshi.hours.plan;

import org.jspecify.annotations.NullMarked;
