/** Telling ink stories within bounds, finding their best paths, and checking them: without database, browser or Spring. */
@NullMarked
package org.xueshi.simulation.story;

import org.jspecify.annotations.NullMarked;
