package org.xueshi.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** A file of an organisation. Never changed: another version is another file. */
@Entity
@Table(name = "library_file")
class LibraryFileRow {

    @Id
    String id;

    @Column(name = "organisation_id")
    String organisationId;

    @Column(name = "owner_id")
    String ownerId;

    String name;

    String sha256;

    long bytes;

    @Column(name = "media_type")
    String mediaType;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "varchar(16)")
    FileKind kind;

    @Column(name = "uploaded_at")
    long uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected LibraryFileRow() {}

    LibraryFileRow(LibraryFile file) {
        this.id = file.id();
        this.organisationId = file.organisation().value();
        this.ownerId = file.owner().value();
        this.name = file.name().value();
        this.sha256 = file.file().sha256();
        this.bytes = file.bytes();
        this.mediaType = file.mediaType();
        this.kind = file.kind();
        this.uploadedAt = file.uploadedAt().toEpochMilli();
    }

    LibraryFile with(@Nullable Integer pages, @Nullable Long durationMillis) {
        return new LibraryFile(
                id,
                new FileId(sha256),
                new OrganisationId(organisationId),
                new MemberId(ownerId),
                new FileName(name),
                mediaType,
                bytes,
                Instant.ofEpochMilli(uploadedAt),
                pages,
                durationMillis == null ? null : Duration.ofMillis(durationMillis));
    }
}
