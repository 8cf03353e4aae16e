/** Courses as folders: read against their schemas, checked by line, and imported. */
@NullMarked
package org.xueshi.courses.folder;

import org.jspecify.annotations.NullMarked;
