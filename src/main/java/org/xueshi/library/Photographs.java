package org.xueshi.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.xueshi.library.picture.Drawing;

/**
 * Photographs that members take. What the camera wrote into them is told to the caller; what is kept is drawn anew, upright
 * and no larger than a screen, and has none of it. Trusted callers only.
 */
@Service
public class Photographs {

    /** What cameras write and browsers show. */
    public static final Set<String> KINDS = Set.of("image/jpeg", "image/png");

    /** Of what is kept. */
    public static final String MEDIA_TYPE = "image/jpeg";

    /** Longer edge of what is kept, in pixels: fills a screen. */
    private static final int EDGE = 1_600;

    private final FileInspection inspection;
    private final Recogniser recogniser;
    private final Drawing drawing;
    private final FileStore store;

    Photographs(FileInspection inspection, Recogniser recogniser, Drawing drawing, FileStore store) {
        this.inspection = inspection;
        this.recogniser = recogniser;
        this.drawing = drawing;
        this.store = store;
    }

    /**
     * A photograph as it was taken in.
     *
     * @param file the copy that is kept, of {@link #MEDIA_TYPE}
     * @param camera what stood in the original, which is not kept
     */
    public record Photograph(FileId file, CameraFacts camera) {}

    /**
     * Takes a photograph in; infected and broken files are refused.
     *
     * @param kind hears its media type, and refuses what is not of {@link #KINDS}
     */
    public Photograph take(Path file, FileName name, Consumer<String> kind) {
        try {
            inspection.inspect(file, name, kind);
            CameraFacts camera = recogniser.camera(file, name);
            return new Photograph(keep(file, name), camera);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the photograph can't be kept", trouble);
        }
    }

    private FileId keep(Path file, FileName name) throws IOException {
        Path folder = Files.createTempDirectory("xueshi-photograph");
        try {
            return store.keep(drawing.picture(file, folder, EDGE));
        } catch (IOException notDrawn) {
            throw new UnreadableFileRefused("broken", name.value());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
