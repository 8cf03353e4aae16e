package org.xueshi.courses;

import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;

/**
 * An organisation has everybody in and below it study a course; its hours are then of that category.
 *
 * @param tags what the study is besides, for rules that ask for it
 */
public record Assignment(
        String id, OrganisationId organisation, CourseId course, Category category, Tags tags, Period period) {}
