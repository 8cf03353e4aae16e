/** Signed checkpoints over the whole ledger, the keys that sign them, and the verification that finds what was changed. */
@NamedInterface("checkpoint")
@NullMarked
package org.xueshi.hours.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
