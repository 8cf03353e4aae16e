/** The design system: the parts that views of every room are composed of. */
@NullMarked
package org.xueshi.common.ui;

import org.jspecify.annotations.NullMarked;
