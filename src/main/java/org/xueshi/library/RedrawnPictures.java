package org.xueshi.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.xueshi.library.picture.Drawing;

/**
 * Pictures that rooms take from people and show to others: drawn anew in a process of its own, so that neither what a camera
 * notes of place and time nor anything hidden in the bytes goes on. Trusted callers only: they have the file inspected first.
 */
@Service
public class RedrawnPictures {

    private final Drawing drawing;
    private final FileStore store;

    RedrawnPictures(Drawing drawing, FileStore store) {
        this.drawing = drawing;
        this.store = store;
    }

    /** Keeps a JPEG of the picture, upright and no larger than a screen; the file itself stays where it is. */
    public FileId keep(Path picture) throws IOException {
        Path folder = Files.createTempDirectory("xueshi-redrawn");
        try {
            return store.keep(drawing.picture(picture, folder, Pictures.PAGE_EDGE));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
