/** The search for a plan: pure, over what is offered, judged by the same rules as everything. */
@NullMarked
package org.xueshi.hours.plan.search;

import org.jspecify.annotations.NullMarked;
