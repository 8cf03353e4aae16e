package org.xueshi.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;

/** A course in the catalogue. Lists are joined by commas with one before and one after, so that a filter can find a word. */
@Entity
@Table(name = "course")
class CourseRow {

    private static final int SEARCH_LENGTH = 4_000;

    @Id
    String id;

    int version;

    @Column(name = "folder_hash")
    String folderHash;

    @Column(name = "title_zh")
    String titleZh;

    @Column(name = "title_en")
    String titleEn;

    @Column(name = "summary_zh")
    String summaryZh;

    @Column(name = "summary_en")
    String summaryEn;

    String topic;
    int minutes;

    @Column(name = "cap_minutes")
    int capMinutes;

    String languages;
    String formats;
    String cover;

    @Column(name = "cover_alt_zh")
    String coverAltZh;

    @Column(name = "cover_alt_en")
    String coverAltEn;

    @Column(name = "search_text")
    String searchText;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected CourseRow() {}

    @SuppressWarnings("NullAway.Init")
    CourseRow(CourseId id) {
        this.id = id.value();
    }

    /** @param hash of the folder that it was read from; what it was last if it was read from a draft */
    void publish(Course course, String hash) {
        version = course.version();
        folderHash = hash;
        titleZh = course.title().zh();
        titleEn = course.title().en();
        summaryZh = course.summary().zh();
        summaryEn = course.summary().en();
        topic = course.topic();
        minutes = course.minutes();
        capMinutes = course.capMinutes();
        languages = joined(course.languages().stream().map(Language::tag));
        formats = joined(course.items().stream().map(Item::format).distinct());
        cover = course.cover();
        coverAltZh = course.coverAlt().zh();
        coverAltEn = course.coverAlt().en();
        searchText = searchText(course);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(",", ",", ","));
    }

    private static String searchText(Course course) {
        String all = Stream.of(
                        Stream.of(course.title(), course.summary()),
                        course.goals().stream(),
                        course.items().stream().map(Item::title))
                .flatMap(texts -> texts)
                .map(CourseRow::both)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return all.substring(0, Math.min(all.length(), SEARCH_LENGTH));
    }

    private static String both(Localised text) {
        return text.zh() + " " + text.en();
    }
}
