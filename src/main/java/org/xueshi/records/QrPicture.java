package org.xueshi.records;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR code, in a picture that stands in the page itself. */
final class QrPicture {

    private static final int PIXELS_A_MODULE = 6;

    /** White around it, in modules: ISO/IEC 18004 asks for four. */
    private static final int QUIET = 4;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    static String of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * PIXELS_A_MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / PIXELS_A_MODULE - QUIET, y / PIXELS_A_MODULE - QUIET);
                picture.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
