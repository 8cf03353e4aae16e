package org.xueshi.sitevisit.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.library.FileStore;
import org.xueshi.library.Recogniser;

/** Pictures of a base’s folder: recognised and kept; a file outside the folder is none. */
@Component
class FolderPictures {

    private final Recogniser recogniser;
    private final FileStore store;

    FolderPictures(Recogniser recogniser, FileStore store) {
        this.recogniser = recogniser;
        this.store = store;
    }

    BasePicture keep(Path folder, String path, Localised alt) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException(path + " is not in the folder");
        }
        String type = recogniser.recognise(file).mediaType();
        if (!type.startsWith("image/")) {
            throw new IOException(path + " is no picture but " + type);
        }
        return new BasePicture(store.keep(file).sha256(), type, alt);
    }
}
