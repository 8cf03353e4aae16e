/** What the browser fetches of a seminar. */
@NullMarked
package org.xueshi.seminar.web;

import org.jspecify.annotations.NullMarked;
