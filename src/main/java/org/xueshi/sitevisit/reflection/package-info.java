/** What is written after a visit, with photographs, and how it is judged. */
@NullMarked
package org.xueshi.sitevisit.reflection;

import org.jspecify.annotations.NullMarked;
