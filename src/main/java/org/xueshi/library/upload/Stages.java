package org.xueshi.library.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileId;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.Shelving;

/** The steps of an upload after its last byte, each a short transaction. */
@Service
@Transactional
class Stages {

    private final UploadRows rows;
    private final Shelving shelving;

    Stages(UploadRows rows, Shelving shelving) {
        this.rows = rows;
        this.shelving = shelving;
    }

    @Transactional(readOnly = true)
    @Nullable
    UploadRow toCheck(String id) {
        return rows.findById(id).filter(row -> row.stage == Stage.CHECKING).orElse(null);
    }

    /** From here on nobody deletes these bytes from the store; who is at it comes first. */
    void hold(String id, FileId bytes) {
        shelving.hold(bytes);
        rows.findById(id).orElseThrow().sha256 = bytes.sha256();
    }

    /** The file and the end of its upload are one; equal bytes may be put there by another upload in the same instant. */
    @RetriedOnConflict
    void kept(LibraryFile file, FileFacts facts) {
        shelving.add(file, facts);
        UploadRow row = rows.findById(file.id()).orElseThrow();
        row.stage = Stage.KEPT;
        row.refusal = null;
    }

    /** It stays where it is, for another try; the person is told why it takes longer. */
    void troubled(String id, String key) {
        rows.findById(id).orElseThrow().refusal = key;
    }

    void refused(String id, String key) {
        UploadRow row = rows.findById(id).orElseThrow();
        row.stage = Stage.REFUSED;
        row.refusal = key;
    }
}
