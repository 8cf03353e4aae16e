/** What is written in posts: how it is shown, how long it is, and whom it mentions. */
@NullMarked
package org.xueshi.seminar.text;

import org.jspecify.annotations.NullMarked;
