package org.xueshi.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.xueshi.library.picture.Drawing;
import org.xueshi.library.picture.Office;

/**
 * Pictures of files: a small one for lists, and one of each page of a PDF or of slides. Trusted callers only: whoever shows
 * them knows who may see the file.
 */
@Service
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** Longer edges, in pixels: of a card on a sharp screen, and of a page that fills one. */
    static final int SMALL_EDGE = 480;

    static final int PAGE_EDGE = 1_600;

    /** Of one document; a longer one is better studied in parts. */
    public static final int MOST_PAGES = 500;

    private final PictureRows rows;
    private final StoredPictures stored;
    private final StoredFileRows files;
    private final FileStore store;
    private final Drawing drawing;
    private final Office office;

    Pictures(
            PictureRows rows,
            StoredPictures stored,
            StoredFileRows files,
            FileStore store,
            Drawing drawing,
            Office office) {
        this.rows = rows;
        this.stored = stored;
        this.files = files;
        this.store = store;
        this.drawing = drawing;
        this.office = office;
    }

    /** Whether slides can be drawn here; otherwise they can be downloaded as they are. */
    public boolean slidesCanBeDrawn() {
        return office.isHere();
    }

    /** The small picture of a file, if it has one by now. */
    public Optional<FileId> small(FileId file) {
        return rows.findById(new PictureRow.Key(file.sha256(), 0)).map(row -> new FileId(row.pictureSha256));
    }

    /** Which of these files have a small picture by now. */
    public Map<FileId, FileId> small(Collection<FileId> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return rows.small(of.stream().map(FileId::sha256).toList()).stream()
                .collect(Collectors.toMap(row -> new FileId(row.key.sha256()), row -> new FileId(row.pictureSha256)));
    }

    /** Slides as a PDF, which is kept in the store; it takes some seconds to minutes. Refused where that can't be. */
    public FileId pdfOf(FileId slides) {
        if (!office.isHere()) {
            throw new PicturesRefused("no-office");
        }
        var made = new AtomicReference<FileId>();
        drawn(slides, (original, folder) -> made.set(store.keep(office.pdf(original, folder))));
        return Objects.requireNonNull(made.get());
    }

    /** The pages that have been drawn by now; none before they were first asked for. */
    public Pages drawnPagesOf(FileId file) {
        return new Pages(rows.pages(file.sha256()).stream()
                .map(row -> new Pages.Page(row.key.page(), new FileId(row.pictureSha256), row.width, row.height))
                .toList());
    }

    /**
     * The pages of a PDF or of slides; drawn when they are first asked for, which takes some seconds to minutes. Refused
     * where that can't be.
     */
    public Pages pagesOf(FileId file) {
        if (drawnPagesOf(file).pages().isEmpty()) {
            drawPages(file);
        }
        return drawnPagesOf(file);
    }

    /** Makes the small picture; a file of which there can be none goes without. */
    public void drawSmall(FileId file) {
        FileKind kind = kind(file);
        boolean drawn = kind == FileKind.PICTURE || kind == FileKind.PDF || kind == FileKind.SLIDES && office.isHere();
        if (!drawn || small(file).isPresent()) {
            return;
        }
        try {
            inAFolder(file, (original, folder) -> {
                Path picture = kind == FileKind.PICTURE
                        ? drawing.picture(original, folder, SMALL_EDGE)
                        : drawing.firstPage(asPdf(original, kind, folder), folder, SMALL_EDGE);
                stored.keep(file, 0, List.of(picture));
            });
        } catch (IOException | RuntimeException cannot) {
            LOG.info("no small picture of {}: {}", file.sha256(), cannot.getMessage());
        }
    }

    private void drawPages(FileId file) {
        FileKind kind = kind(file);
        if (kind != FileKind.PDF && kind != FileKind.SLIDES) {
            throw new PicturesRefused("no-pages");
        }
        if (kind == FileKind.SLIDES && !office.isHere()) {
            throw new PicturesRefused("no-office");
        }
        drawn(
                file,
                (original, folder) -> stored.keep(
                        file, 1, drawing.pages(asPdf(original, kind, folder), folder, PAGE_EDGE, MOST_PAGES)));
    }

    private Path asPdf(Path original, FileKind kind, Path folder) throws IOException {
        return kind == FileKind.SLIDES ? office.pdf(original, folder) : original;
    }

    private FileKind kind(FileId file) {
        return files.findById(file.sha256())
                .map(known -> FileKind.of(known.mediaType))
                .orElse(FileKind.OTHER);
    }

    /** Refused if it can't be done. */
    private void drawn(FileId file, Work work) {
        try {
            inAFolder(file, work);
        } catch (IOException cannot) {
            LOG.warn("the pages of {} could not be drawn", file.sha256(), cannot);
            throw new PicturesRefused("failed");
        }
    }

    /** Which goes afterwards. */
    private void inAFolder(FileId file, Work work) throws IOException {
        Path folder = Files.createTempDirectory("xueshi-pictures");
        try (FileStore.LocalFile local = store.local(file)) {
            work.on(local.path(), folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private interface Work {
        void on(Path original, Path folder) throws IOException;
    }
}
