/** Draws pictures of files in processes of their own: untrusted documents are never opened in the application. */
@NullMarked
package org.xueshi.library.picture;

import org.jspecify.annotations.NullMarked;
