/** The library's edges to browsers. */
@NullMarked
package org.xueshi.library.web;

import org.jspecify.annotations.NullMarked;
