package org.xueshi.library;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pictures of files in the store, and takes them out with the file. */
@Service
@Transactional
class StoredPictures {

    private final PictureRows rows;
    private final StoredFileRows files;
    private final FileStore store;

    StoredPictures(PictureRows rows, StoredFileRows files, FileStore store) {
        this.rows = rows;
        this.files = files;
        this.store = store;
    }

    /** Keeps our own drawings as pages from that number on, together or not at all. */
    void keep(FileId file, int first, List<Path> drawings) throws IOException {
        for (int i = 0; i < drawings.size(); i++) {
            Dimension size = size(drawings.get(i));
            FileId picture = store.keep(drawings.get(i));
            rows.save(new PictureRow(new PictureRow.Key(file.sha256(), first + i), picture, size.width, size.height));
        }
    }

    /** The bytes of a picture that other files look like too stay. */
    void forget(FileId file) throws IOException {
        List<String> pictures = rows.picturesOf(file.sha256());
        rows.forget(file.sha256());
        for (String picture : pictures) {
            if (rows.having(picture) == 0 && files.findById(picture).isEmpty()) {
                store.delete(new FileId(picture));
            }
        }
    }

    private static Dimension size(Path jpeg) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(jpeg.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            reader.setInput(bytes, true, true);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        }
    }
}
