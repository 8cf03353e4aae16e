/** Pages about people: signing in, one's own profile and notices, the organisation. */
@NullMarked
package org.xueshi.people.ui;

import org.jspecify.annotations.NullMarked;
