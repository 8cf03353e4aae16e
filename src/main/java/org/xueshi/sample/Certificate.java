package org.xueshi.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture that looks like a certificate from afar: a frame, lines of writing and a seal, all drawn, no two the same. */
final class Certificate {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int MARGIN = 24;
    private static final Color PAPER = new Color(0xFBF7EC);
    private static final Color INK = new Color(0x4A4A4A);
    private static final Color SEAL = new Color(0xB3261E);

    private Certificate() {}

    /** @param number makes the writing, and so the bytes, its own */
    static void draw(Path file, int number) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(SEAL);
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
        pen.setColor(INK);
        pen.fillRect(WIDTH / 3, 3 * MARGIN, WIDTH / 3, MARGIN);
        for (int line = 0; line < 6; line++) {
            int length = WIDTH / 2 + Math.floorMod(number * 37 + line * 53, WIDTH / 4);
            pen.fillRect(4 * MARGIN, (6 + 2 * line) * MARGIN, length - 2 * MARGIN, 5);
        }
        pen.setColor(SEAL);
        pen.drawOval(WIDTH - 8 * MARGIN, HEIGHT - 7 * MARGIN, 5 * MARGIN, 5 * MARGIN);
        pen.drawLine(WIDTH - 7 * MARGIN, HEIGHT - 4 * MARGIN, WIDTH - 4 * MARGIN, HEIGHT - 4 * MARGIN);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }
}
