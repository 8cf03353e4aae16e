/**
 * What a stranger can check: hashes, trees, signed notes and transcripts. Needs nothing but a JDK, so that the command
 * {@code bin/verify} runs these very sources.
 */
@NamedInterface("proof")
@NullMarked
package org.xueshi.hours.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
