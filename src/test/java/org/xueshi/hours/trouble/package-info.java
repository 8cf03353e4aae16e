/** Two instances of the application on one database, and what befalls them. */
@NullMarked
package org.xueshi.hours.trouble;

import org.jspecify.annotations.NullMarked;
