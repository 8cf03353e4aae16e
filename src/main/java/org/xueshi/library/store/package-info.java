/** The stores of files: a folder by default, S3 by configuration. */
@NullMarked
package org.xueshi.library.store;

import org.jspecify.annotations.NullMarked;
