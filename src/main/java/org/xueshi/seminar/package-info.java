/** The seminar format: a question that members discuss in writing, judged for what they contribute. */
@ApplicationModule(allowedDependencies = {"common", "people", "library", "tracking", "gatherings", "courses", "courses::draft"})
@NullMarked
package org.xueshi.seminar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
