package org.xueshi.journeys;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a member's camera sees when it is held before the host's screen: Chromium plays the file instead of a camera. */
final class FilmedCode {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 10;

    private FilmedCode() {}

    /** Motion JPEG: one picture after the other. */
    static void write(Path film, byte[] screenshot) throws IOException {
        BufferedImage screen = ImageIO.read(new ByteArrayInputStream(screenshot));
        var frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = frame.createGraphics();
        drawing.setColor(Color.LIGHT_GRAY);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int side = HEIGHT - 40;
        drawing.drawImage(screen, (WIDTH - side) / 2, 20, side, side, null);
        drawing.dispose();
        try (OutputStream out = Files.newOutputStream(film)) {
            for (int i = 0; i < FRAMES; i++) {
                ImageIO.write(frame, "jpeg", out);
            }
        }
    }
}
