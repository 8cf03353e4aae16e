package org.xueshi.seminar.judging;

import java.time.Instant;
import org.xueshi.common.Localised;

/**
 * A judgement, as its member and whoever judges read it.
 *
 * @param words empty if there were none
 */
public record Judgement(Decision decision, String words, Localised judge, Instant judgedAt) {}
