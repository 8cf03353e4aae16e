package org.xueshi.courses;

import java.util.Arrays;
import java.util.List;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;

/**
 * A course as the catalogue lists it.
 *
 * @param cover address of its picture, relative to the application
 */
public record CourseSummary(
        CourseId id,
        Localised title,
        Localised summary,
        String topic,
        int minutes,
        int capMinutes,
        List<Language> languages,
        List<String> formats,
        String cover,
        Localised coverAlt) {

    /** As the table holds it. */
    CourseSummary(
            String id,
            int version,
            String titleZh,
            String titleEn,
            String summaryZh,
            String summaryEn,
            String topic,
            int minutes,
            int capMinutes,
            String languages,
            String formats,
            String cover,
            String coverAltZh,
            String coverAltEn) {
        this(
                new CourseId(id),
                new Localised(titleZh, titleEn),
                new Localised(summaryZh, summaryEn),
                topic,
                minutes,
                capMinutes,
                words(languages).stream().map(Language::ofTag).toList(),
                words(formats),
                CourseFiles.address(id, version, cover),
                new Localised(coverAltZh, coverAltEn));
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
