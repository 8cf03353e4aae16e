/** The directory of bases: places that can be visited, who keeps them, and what one needs to know before coming. */
@NullMarked
package org.xueshi.sitevisit.base;

import org.jspecify.annotations.NullMarked;
