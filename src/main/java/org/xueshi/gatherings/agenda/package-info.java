/** What is coming up and what was, for whoever looks. */
@NullMarked
package org.xueshi.gatherings.agenda;

import org.jspecify.annotations.NullMarked;
