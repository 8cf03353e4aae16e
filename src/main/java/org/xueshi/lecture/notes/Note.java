package org.xueshi.lecture.notes;

import java.time.Instant;

/**
 * What a member wrote beside a part, for themselves.
 *
 * @param mark where: a film's millisecond, a paper's page from 1, or 0 for a page as a whole
 */
public record Note(String id, String part, long mark, String words, Instant written) {}
