package org.xueshi.seminar;

import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * A seminar as it is kept with the course's version.
 *
 * @param question in Markdown
 * @param guidance what a good contribution has, in Markdown; null if the author says nothing of it
 */
public record Seminar(Localised question, @Nullable Localised guidance, Rubric rubric) {}
