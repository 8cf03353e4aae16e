import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws the cover: java making/Cover.java media/cover.png */
class Cover {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final Color[] COATS = {
        new Color(0x1F6F5C), new Color(0xB5643C), new Color(0x3E5C76), new Color(0x8A6D3B), new Color(0x6B4E71)
    };
    private static final int[] COINS = {6, 3, 9};

    public static void main(String[] file) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xEDE7DA));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xD9E5DE));
        pen.fillRect(0, 0, WIDTH, 230);
        for (int i = 0; i < COATS.length; i++) {
            person(pen, 170 + i * 215, 255 - (i == 2 ? 30 : i % 2 == 0 ? 0 : 18), COATS[i]);
        }
        pen.setColor(new Color(0x8C5A34));
        pen.fill(new Ellipse2D.Double(80, 370, 1040, 420));
        pen.setColor(new Color(0xA66E43));
        pen.fill(new Ellipse2D.Double(100, 360, 1000, 390));
        for (int stack = 0; stack < COINS.length; stack++) {
            coins(pen, 330 + stack * 140, COINS[stack]);
        }
        sheet(pen);
        ImageIO.write(picture, "png", new File(file[0]));
    }

    private static void person(Graphics2D pen, int x, int y, Color coat) {
        pen.setColor(coat);
        pen.fill(new RoundRectangle2D.Double(x - 70, y + 50, 140, 220, 90, 90));
        pen.setColor(new Color(0xE3B892));
        pen.fill(new Ellipse2D.Double(x - 42, y - 32, 84, 90));
        pen.setColor(new Color(0x2E2A26));
        pen.fill(new Arc2D.Double(x - 46, y - 42, 92, 80, 0, 180, Arc2D.CHORD));
    }

    private static void coins(Graphics2D pen, int x, int count) {
        for (int i = 0; i < count; i++) {
            int y = 570 - i * 18;
            pen.setColor(new Color(0xB98A1D));
            pen.fill(new Ellipse2D.Double(x - 52, y - 12, 104, 38));
            pen.setColor(new Color(0xE7BE4C));
            pen.fill(new Ellipse2D.Double(x - 52, y - 20, 104, 38));
            pen.setColor(new Color(0xC79A2B));
            pen.setStroke(new BasicStroke(3));
            pen.draw(new Ellipse2D.Double(x - 34, y - 14, 68, 25));
        }
    }

    private static void sheet(Graphics2D pen) {
        AffineTransform upright = pen.getTransform();
        pen.rotate(0.12, 850, 510);
        pen.setColor(Color.WHITE);
        pen.fillRect(730, 430, 230, 160);
        pen.setColor(new Color(0x9AA5A0));
        for (int line = 0; line <= 4; line++) {
            pen.drawLine(730, 430 + line * 40, 960, 430 + line * 40);
        }
        for (int column = 0; column <= 3; column++) {
            pen.drawLine(730 + column * 76, 430, 730 + column * 76, 590);
        }
        pen.setColor(new Color(0x1F6F5C));
        pen.fillRect(742, 442, 52, 16);
        pen.fillRect(818, 482, 48, 16);
        pen.setColor(new Color(0xB5643C));
        pen.fillRect(894, 522, 50, 16);
        pen.setTransform(upright);
    }
}
