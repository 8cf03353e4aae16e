/** Courses while they are written: drafts that only those who manage them see, until they are published. */
@NamedInterface("draft")
@NullMarked
package org.xueshi.courses.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
