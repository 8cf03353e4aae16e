/** Pages of gatherings: what is coming up, one gathering, its roster, and the host’s screen. */
@NullMarked
package org.xueshi.gatherings.ui;

import org.jspecify.annotations.NullMarked;
