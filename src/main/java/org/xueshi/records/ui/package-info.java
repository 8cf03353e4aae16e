/** Pages about transcripts: one's own, those of members below, and the public one that verifies. */
@NullMarked
package org.xueshi.records.ui;

import org.jspecify.annotations.NullMarked;
