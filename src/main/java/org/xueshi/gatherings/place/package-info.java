/** Places of gatherings: who holds one, who waits, and whose turn it is. */
@NamedInterface("place")
@NullMarked
package org.xueshi.gatherings.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
