package org.xueshi.lecture;

import org.xueshi.common.Language;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;

/** How much of a part has been met. */
public final class PartCoverage {

    private PartCoverage() {}

    /** Met time of all sections of the part by their whole length, 0 to 1. */
    public static double of(Part part, Language language, Measured measured) {
        var medium = part.media().get(language);
        if (medium == null) {
            return 0;
        }
        double all = 0;
        double met = 0;
        for (int i = 0; i < medium.sections().size(); i++) {
            long length = medium.sections().get(i);
            all += length;
            met += length * measured.coverageByPart().getOrDefault(Lecture.section(part, i), 0.0);
        }
        return met / all;
    }
}
