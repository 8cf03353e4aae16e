/** Pages of site visits: the directory, the player, the queue of reflections. */
@NullMarked
package org.xueshi.sitevisit.ui;

import org.jspecify.annotations.NullMarked;
