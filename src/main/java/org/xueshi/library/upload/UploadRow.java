package org.xueshi.library.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An upload as it is kept. How many bytes have arrived stands nowhere: the file on the disk alone says so. */
@Entity
@Table(name = "library_upload")
class UploadRow {

    @Id
    String id;

    @Column(name = "organisation_id")
    String organisationId;

    @Column(name = "owner_id")
    String ownerId;

    String name;

    /** As the browser sent it. */
    String metadata;

    long bytes;

    /** What the browser says that the bytes are. */
    @Column(name = "stated_sha256")
    @Nullable
    String statedSha256;

    @Nullable
    String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", columnDefinition = "varchar(16)")
    Stage stage;

    /** Message key; its one argument is the name. */
    @Nullable
    String refusal;

    @Column(name = "begun_at")
    long begunAt;

    @Column(name = "expires_at")
    long expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected UploadRow() {}

    UploadRow(String id, NewUpload begun, String ownerId, String metadata, long begunAt, long expiresAt) {
        this.id = id;
        this.organisationId = begun.organisation().value();
        this.ownerId = ownerId;
        this.name = begun.name().value();
        this.metadata = metadata;
        this.bytes = begun.bytes();
        this.statedSha256 = begun.sha256() == null ? null : begun.sha256().sha256();
        this.stage = Stage.RECEIVING;
        this.begunAt = begunAt;
        this.expiresAt = expiresAt;
    }
}
