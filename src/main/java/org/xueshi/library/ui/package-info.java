/** The library's pages. */
@NullMarked
package org.xueshi.library.ui;

import org.jspecify.annotations.NullMarked;
