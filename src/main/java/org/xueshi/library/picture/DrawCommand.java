package org.xueshi.library.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A program of its own: draws the pages of a PDF, or a small copy of a picture, as JPEG files {@code 1.jpg}, {@code 2.jpg} …
 * Arguments: {@code pdf} or {@code picture}, the file, the folder for the drawings, the longer edge in pixels, and how many
 * pages at most.
 */
final class DrawCommand {

    /** Text stays sharp, and a page of slides takes about 150 KB. */
    private static final float QUALITY = 0.85f;

    private static final float POINTS_TO_PIXELS = 72f;

    private DrawCommand() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        int edge = Integer.parseInt(arguments[3]);
        if (arguments[0].equals("pdf")) {
            pages(file, folder, edge, Integer.parseInt(arguments[4]));
        } else {
            write(SmallPicture.of(file, edge), folder, 1);
        }
    }

    private static void pages(Path file, Path folder, int edge, int most) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()))) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int pages = Math.min(document.getNumberOfPages(), most);
            for (int i = 0; i < pages; i++) {
                var box = document.getPage(i).getCropBox();
                float longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
                write(renderer.renderImageWithDPI(i, POINTS_TO_PIXELS * edge / longer, ImageType.RGB), folder, i + 1);
            }
        }
    }

    private static void write(BufferedImage drawing, Path folder, int number) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        try (ImageOutputStream out =
                ImageIO.createImageOutputStream(folder.resolve(number + ".jpg").toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawing, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
