package org.xueshi.sitevisit.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.library.FileName;
import org.xueshi.library.Photographs;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.sitevisit.base.BaseRefused.Field;

/** Takes pictures of bases from whoever may keep one; what their cameras wrote is left behind. */
@Service
@PreAuthorize("isAuthenticated()")
public class BasePictures {

    /** A photograph of a phone, with room to spare. */
    public static final long MOST_BYTES = 20_000_000;

    private final Photographs photographs;
    private final GatheringAccess access;

    BasePictures(Photographs photographs, GatheringAccess access) {
        this.photographs = photographs;
        this.access = access;
    }

    /** The hash of what is kept; its type is {@link Photographs#MEDIA_TYPE}. */
    public String take(Path file, String uploadedAs) {
        if (access.charge().isEmpty()) {
            throw new NotAllowedRefused();
        }
        FileName name = FileName.of(uploadedAs);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BaseRefused(Field.PICTURES, "picture-size", name.value());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return photographs
                .take(file, name, kind -> {
                    if (!Photographs.KINDS.contains(kind)) {
                        throw new BaseRefused(Field.PICTURES, "picture-kind", name.value());
                    }
                })
                .file()
                .sha256();
    }
}
