package org.xueshi.seminar.judging;

import org.xueshi.common.Localised;
import org.xueshi.seminar.post.Contribution;

/** A contribution in a list. */
public record QueueLine(Contribution contribution, Localised name) {}
