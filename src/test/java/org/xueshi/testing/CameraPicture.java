package org.xueshi.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a JPEG as a phone does: with the time, the place and its own name in EXIF (CIPA DC-008). */
public final class CameraPicture {

    public static final String TAKEN = "2026-03-02T09:30:00";
    public static final String DEVICE = "Bamboo Phone 7";

    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    /** Where the three directories and what they point to lie behind the TIFF header. */
    private static final int IFD0 = 8;

    private static final int EXIF = 100;
    private static final int GPS = 150;
    private static final int DATA = 250;
    private static final int LENGTH = 420;

    private CameraPicture() {}

    public static Path write(Path file, double latitude, double longitude) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] tiff = tiff(latitude, longitude);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
        int length = tiff.length + 8;
        out.write(new byte[] {(byte) (length >> 8), (byte) length});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(tiff);
        out.write(plain, 2, plain.length - 2);
        return Files.write(file, out.toByteArray());
    }

    private static byte[] tiff(double latitude, double longitude) {
        var bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(IFD0);
        bytes.position(IFD0).putShort((short) 4);
        text(bytes, 0x010F, "Bamboo", DATA);
        text(bytes, 0x0110, DEVICE, DATA + 20);
        entry(bytes, 0x8769, LONG, 1).putInt(EXIF);
        entry(bytes, 0x8825, LONG, 1).putInt(GPS);
        bytes.position(EXIF).putShort((short) 1);
        text(bytes, 0x9003, TAKEN.replace('-', ':').replace('T', ' '), DATA + 60);
        bytes.position(GPS).putShort((short) 4);
        entry(bytes, 1, ASCII, 2).putInt(latitude < 0 ? 'S' : 'N');
        degrees(bytes, 2, latitude, DATA + 100);
        entry(bytes, 3, ASCII, 2).putInt(longitude < 0 ? 'W' : 'E');
        degrees(bytes, 4, longitude, DATA + 130);
        return bytes.array();
    }

    private static ByteBuffer entry(ByteBuffer bytes, int tag, int type, int count) {
        return bytes.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void text(ByteBuffer bytes, int tag, String words, int at) {
        byte[] ascii = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        entry(bytes, tag, ASCII, ascii.length).putInt(at);
        bytes.put(at, ascii);
    }

    /** Whole degrees, no minutes, and the rest in thousandths of a second. */
    private static void degrees(ByteBuffer bytes, int tag, double value, int at) {
        int whole = (int) Math.abs(value);
        int rest = (int) Math.round((Math.abs(value) - whole) * 3_600_000);
        int[] parts = {whole, 1, 0, 1, rest, 1000};
        entry(bytes, tag, RATIONAL, 3).putInt(at);
        for (int i = 0; i < parts.length; i++) {
            bytes.putInt(at + 4 * i, parts[i]);
        }
    }
}
