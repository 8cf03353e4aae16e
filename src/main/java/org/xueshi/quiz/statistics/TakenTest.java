package org.xueshi.quiz.statistics;

import org.xueshi.common.Localised;
import org.xueshi.courses.CourseId;

/**
 * A version of a test that members in one's charge took.
 *
 * @param attempts first attempts, by as many members
 */
public record TakenTest(
        CourseId course, int version, String item, Localised courseTitle, Localised itemTitle, int attempts) {}
