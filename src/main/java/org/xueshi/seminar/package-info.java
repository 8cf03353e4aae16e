/**
 * The seminar format: a question that members discuss in writing, judged for what they contribute; and what belongs to a
 * meeting that is held live: material, questions, polls and its minutes.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "people",
            "library",
            "tracking",
            "gatherings",
            "gatherings::place",
            "courses",
            "courses::draft"
        })
@NullMarked
package org.xueshi.seminar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
