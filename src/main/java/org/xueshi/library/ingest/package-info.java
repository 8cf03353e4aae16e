/** What happens to a file when its last byte is here: looked at for malware, recognised, judged, kept. */
@NullMarked
package org.xueshi.library.ingest;

import org.jspecify.annotations.NullMarked;
