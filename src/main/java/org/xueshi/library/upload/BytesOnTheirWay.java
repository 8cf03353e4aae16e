package org.xueshi.library.upload;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** Bytes that an upload has just brought again are not deleted under its hands. */
@Component
class BytesOnTheirWay implements FileUses {

    private static final Use UPLOAD = new Use(Sentence.of("library.use.upload"), null);

    private final UploadRows rows;

    BytesOnTheirWay(UploadRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Use> of(FileId file) {
        return rows.hold(file.sha256()) ? List.of(UPLOAD) : List.of();
    }
}
