package org.xueshi.quiz;

import java.util.List;

/**
 * A test as it is kept with the course's version.
 *
 * @param draw questions in one attempt
 * @param pool ids of the questions to draw from
 */
record Quiz(int draw, int passPercent, List<String> pool) {}
