/** What people have tried to earn time without giving it, each against the running endpoint. */
@NullMarked
package org.xueshi.tracking.attacks;

import org.jspecify.annotations.NullMarked;
