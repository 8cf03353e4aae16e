package org.xueshi.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is known of bytes in the store. */
@Entity
@Table(name = "library_stored_file")
class StoredFileRow {

    @Id
    String sha256;

    long bytes;

    @Column(name = "media_type")
    String mediaType;

    @Nullable
    String title;

    @Nullable
    String language;

    @Nullable
    Integer pages;

    @Column(name = "duration_millis")
    @Nullable
    Long durationMillis;

    @Nullable
    Integer width;

    @Nullable
    Integer height;

    String words;

    @Column(name = "kept_at")
    long keptAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFileRow() {}

    StoredFileRow(FileId id, long bytes, FileFacts facts, long keptAt) {
        this.sha256 = id.sha256();
        this.bytes = bytes;
        this.mediaType = facts.mediaType();
        this.title = facts.title();
        this.language = facts.language();
        this.pages = facts.pages();
        this.durationMillis = facts.duration() == null ? null : facts.duration().toMillis();
        this.width = facts.width();
        this.height = facts.height();
        this.words = facts.text();
        this.keptAt = keptAt;
    }

    @Nullable
    Duration duration() {
        return durationMillis == null ? null : Duration.ofMillis(durationMillis);
    }

    FileFacts facts() {
        return new FileFacts(mediaType, title, language, pages, duration(), width, height, words);
    }
}
