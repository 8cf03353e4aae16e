/**
 * What the rules come to for members: assessments of the running and of closed years, the facts that were declared for
 * them, and what a change of the rules would do.
 */
@NullMarked
package org.xueshi.hours.year;

import org.jspecify.annotations.NullMarked;
