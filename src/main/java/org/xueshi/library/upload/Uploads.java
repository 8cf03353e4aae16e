package org.xueshi.library.upload;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.library.LibraryPlaces;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Uploads of the signed-in person: who may begin one, how far it is, and what became of it. */
@Service
@Transactional
public class Uploads {

    /** Where browsers send them. */
    public static final String PATH = "/uploads";

    private final UploadRows rows;
    private final Parts parts;
    private final LibraryPlaces places;
    private final Quotas quotas;
    private final UploadLimits limits;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Uploads(
            UploadRows rows,
            Parts parts,
            LibraryPlaces places,
            Quotas quotas,
            UploadLimits limits,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.rows = rows;
        this.parts = parts;
        this.places = places;
        this.quotas = quotas;
        this.limits = limits;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What became of an upload.
     *
     * @param refusal message key if it was refused; takes the name
     */
    public record Outcome(
            Stage stage, String name, @Nullable String refusal) {}

    /** Refuses what is too large, or more than the organisation or the disk has room for, or somebody else's place. */
    @PreAuthorize("isAuthenticated()")
    public void requireRoomFor(NewUpload upload) throws IOException {
        String owner = places.require(upload.organisation()).value();
        if (upload.bytes() > largest()) {
            throw UploadRefused.tooLarge(upload, largest());
        }
        if (rows.openOf(owner) >= UploadLimits.OPEN_AT_ONCE) {
            throw UploadRefused.tooMany(UploadLimits.OPEN_AT_ONCE);
        }
        long left = quotas.of(upload.organisation()).left();
        if (upload.bytes() > left) {
            throw UploadRefused.quota(upload, left);
        }
        if (upload.bytes() > parts.free() - UploadLimits.RESERVE.toBytes()) {
            throw UploadRefused.disk(upload);
        }
    }

    /** Of an upload of the signed-in person; anybody else's is refused like one that there is not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Outcome outcome(String id) {
        return Optional.ofNullable(row(id, signedIn.member().value()))
                .map(row -> new Outcome(row.stage, row.name, row.refusal))
                .orElseThrow(NotAllowedRefused::new);
    }

    /** Largest file, in bytes. */
    public long largest() {
        return limits.largest().toBytes();
    }

    void begin(String id, String owner, NewUpload upload, String metadata) {
        long now = clock.millis();
        rows.save(new UploadRow(id, upload, owner, metadata, now, now + UploadLimits.EXPIRY.toMillis()));
    }

    @Transactional(readOnly = true)
    @Nullable
    UploadRow row(String id, String owner) {
        return rows.findByIdAndOwnerId(id, owner).filter(this::stillGood).orElse(null);
    }

    @Transactional(readOnly = true)
    @Nullable
    UploadRow row(String id) {
        return rows.findById(id).filter(this::stillGood).orElse(null);
    }

    private boolean stillGood(UploadRow row) {
        return row.expiresAt > clock.millis();
    }

    void postpone(String id, long expiresAt) {
        rows.postpone(id, expiresAt);
    }

    /** All bytes are here. */
    void complete(String id) {
        rows.advance(id, Stage.RECEIVING, Stage.CHECKING);
    }

    /** What is being looked at already, or is a file, is no longer cancelled. */
    void cancel(String id) throws IOException {
        UploadRow row = rows.findById(id).orElse(null);
        if (row != null && row.stage == Stage.RECEIVING) {
            rows.deleteById(id);
            parts.delete(id);
        }
    }
}
