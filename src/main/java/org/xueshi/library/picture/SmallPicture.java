package org.xueshi.library.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture made small, upright as the camera was held, on white where it is transparent. */
final class SmallPicture {

    private SmallPicture() {}

    static BufferedImage of(Path file, int edge) throws IOException {
        BufferedImage read = read(file, edge);
        double scale = Math.min(1, (double) edge / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        int turns = quarterTurns(file);
        boolean lying = turns % 2 != 0;
        var small = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var turned = new AffineTransform();
        turned.translate(small.getWidth() / 2.0, small.getHeight() / 2.0);
        turned.quadrantRotate(turns);
        turned.translate(-width / 2.0, -height / 2.0);
        pen.transform(turned);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** Only every so many pixels of a large one, or it would not fit into memory. */
    private static BufferedImage read(Path file, int edge) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("nothing here reads such a picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(bytes, true, true);
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * edge));
            sparse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, sparse);
            reader.dispose();
            return read;
        }
    }

    /** As EXIF has it: 6 is turned right, 3 upside down, 8 turned left; mirrored ones are left as they are. */
    private static int quarterTurns(Path file) {
        try {
            var directory =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return 0;
            }
            return switch (directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)) {
                case 6 -> 1;
                case 3 -> 2;
                case 8 -> 3;
                default -> 0;
            };
        } catch (ImageProcessingException | IOException | MetadataException unsaid) {
            return 0;
        }
    }
}
