/** Files on their way here: by tus, so that an upload goes on where a connection or the server broke off. */
@NullMarked
package org.xueshi.library.upload;

import org.jspecify.annotations.NullMarked;
