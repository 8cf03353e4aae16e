package org.xueshi.library.ingest;

import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.xueshi.library.FileFacts;
import org.xueshi.library.FileKind;
import org.xueshi.library.FileName;

/** Which files are taken: known kinds that run nothing, under a name that doesn't say otherwise. */
final class Gate {

    /** Whatever their bytes, a double click runs them, or what is in them. */
    private static final Set<String> RUN_BY_A_DOUBLE_CLICK = Set.of(
            "apk",
            "app",
            "application",
            "bash",
            "bat",
            "cmd",
            "com",
            "cpl",
            "dll",
            "dmg",
            "docm",
            "dotm",
            "exe",
            "gadget",
            "hta",
            "inf",
            "jar",
            "js",
            "jse",
            "jsp",
            "lnk",
            "mjs",
            "msc",
            "msi",
            "msp",
            "php",
            "pif",
            "pl",
            "potm",
            "ppam",
            "ppsm",
            "pptm",
            "ps1",
            "psm1",
            "py",
            "rb",
            "reg",
            "scf",
            "scr",
            "sh",
            "so",
            "url",
            "vb",
            "vbe",
            "vbs",
            "war",
            "wsc",
            "wsf",
            "wsh",
            "xlam",
            "xlsm",
            "xltm");

    /** Taken beside those that have a use of their own; they are only ever downloaded. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/xml",
            "text/xml",
            "application/json",
            "application/zip",
            "image/svg+xml",
            "image/bmp",
            "image/tiff",
            "image/heic",
            "image/heif");

    /** Of a picture: two hundred megapixels are more than any camera's; a browser would need a gigabyte for it. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final Tika BY_NAME = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    private Gate() {}

    /** Whether it is of use to the library. */
    static void requireKind(FileName name, String mediaType) {
        if (FileKind.of(mediaType) == FileKind.OTHER && !OTHER_TYPES.contains(mediaType)) {
            throw new FileRefused("kind", name);
        }
    }

    static void require(FileName name, FileFacts facts) {
        if (RUN_BY_A_DOUBLE_CLICK.contains(name.ending())) {
            throw new FileRefused("runs", name);
        }
        if (!agrees(name, facts.mediaType())) {
            throw new FileRefused("misnamed", name);
        }
        if (facts.width() != null && facts.height() != null && (long) facts.width() * facts.height() > MOST_PIXELS) {
            throw new FileRefused("pixels", name);
        }
    }

    /** Whether the ending means what the bytes are, or something more or less special of that; any ending unknown will do. */
    private static boolean agrees(FileName name, String found) {
        String said = BY_NAME.detect(name.value());
        if (name.ending().isEmpty() || said.equals("application/octet-stream")) {
            return true;
        }
        MediaType is = TYPES.normalize(MediaType.parse(found));
        MediaType claimed = TYPES.normalize(MediaType.parse(said));
        return is.equals(claimed)
                || TYPES.isSpecializationOf(is, claimed)
                || TYPES.isSpecializationOf(claimed, is)
                || alikeMedia(is, claimed);
    }

    /** An .mp4 that holds sound alone, or a .jpg that is a PNG: programs open them by their bytes. */
    private static boolean alikeMedia(MediaType is, MediaType claimed) {
        Set<String> media = Set.of("audio", "video");
        boolean sound = media.contains(is.getType()) && media.contains(claimed.getType());
        boolean pictures =
                FileKind.of(is.toString()) == FileKind.PICTURE && FileKind.of(claimed.toString()) == FileKind.PICTURE;
        return sound || pictures;
    }
}
