/** Which posts copy others, and which say nothing: rules without a database. */
@NullMarked
package org.xueshi.seminar.likeness;

import org.jspecify.annotations.NullMarked;
