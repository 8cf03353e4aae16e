/** The light page that a phone checks in with, and what the host’s screen asks for. */
@NullMarked
package org.xueshi.gatherings.web;

import org.jspecify.annotations.NullMarked;
