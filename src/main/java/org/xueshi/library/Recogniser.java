package org.xueshi.library;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.XMPDM;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks Apache Tika what a file is, in a process of its own with limits on time, memory and text, so that a document that
 * kills its parser costs one refused file and not the application.
 */
@Component
public class Recogniser {

    /** Of these Tika reads the header only. */
    private static final Set<String> WALKED = Set.of("video/mp4", "audio/mp4");

    private final TikaProcess tika;

    @Autowired
    public Recogniser() {
        this("/library/tika.xml");
    }

    /** With other limits than the product's. */
    Recogniser(String configuration) {
        tika = new TikaProcess(configuration);
    }

    /** Reads the file, or refuses it with the reason. */
    public Recognised recognise(Path file) {
        return streamed(file).orElseGet(() -> byTika(file));
    }

    private static Optional<Recognised> streamed(Path file) {
        try {
            return StreamFiles.recognise(file);
        } catch (IOException gone) {
            throw new UnreadableFileRefused("unreadable", file.getFileName().toString());
        }
    }

    private Recognised byTika(Path file) {
        String name = file.getFileName().toString();
        Metadata found = tika.parse(file, name);
        String type = baseType(found.get(Metadata.CONTENT_TYPE));
        requireWhole(type, file, name);
        return new Recognised(
                type,
                duration(found),
                or0(number(found, "tiff:ImageWidth", "Image Width")),
                or0(number(found, "tiff:ImageLength", "Image Height")),
                PageTexts.of(found.get(TikaCoreProperties.TIKA_CONTENT)));
    }

    /**
     * Reads a file whose name is not the one on the disk, or refuses it with the reason.
     *
     * @param name as people call it; tells formats apart whose bytes are alike
     */
    public FileFacts read(Path file, FileName name) {
        Metadata found = tika.parse(file, name.value());
        String type = baseType(found.get(Metadata.CONTENT_TYPE));
        requireWhole(type, file, name.value());
        String html = found.get(TikaCoreProperties.TIKA_CONTENT);
        return new FileFacts(
                type,
                found.get(TikaCoreProperties.TITLE),
                language(found),
                pages(found, html),
                duration(found),
                number(found, "tiff:ImageWidth", "Image Width"),
                number(found, "tiff:ImageLength", "Image Height"),
                PageTexts.all(html));
    }

    /** What a camera wrote into a picture, each as far as it did; or a refusal of what is broken. */
    public CameraFacts camera(Path file, FileName name) {
        Metadata found = tika.parse(file, name.value());
        String taken = found.get("exif:DateTimeOriginal");
        return CameraFacts.read(
                taken == null ? found.get(TikaCoreProperties.CREATED) : taken,
                found.get(TikaCoreProperties.LATITUDE),
                found.get(TikaCoreProperties.LONGITUDE),
                found.get("tiff:Make"),
                found.get("tiff:Model"));
    }

    private static void requireWhole(String type, Path file, String name) {
        try {
            if (WALKED.contains(type) && !Mp4Outline.isWhole(file)) {
                throw new UnreadableFileRefused("broken", name);
            }
        } catch (IOException gone) {
            throw new UnreadableFileRefused("unreadable", name);
        }
    }

    private static String baseType(@Nullable String type) {
        return type == null
                ? "application/octet-stream"
                : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String language(Metadata found) {
        String detected = found.get(TikaCoreProperties.TIKA_DETECTED_LANGUAGE);
        return detected == null ? null : IsoLanguage.tag(detected);
    }

    /** As the document says, or as many as its text has. */
    private static @Nullable Integer pages(Metadata found, @Nullable String html) {
        Integer said = number(found, "xmpTPg:NPages", "meta:slide-count", "meta:page-count");
        if (said != null && said > 0) {
            return said;
        }
        int counted = PageTexts.of(html).size();
        return counted > 0 ? counted : null;
    }

    private static @Nullable Duration duration(Metadata found) {
        String seconds = found.get(XMPDM.DURATION);
        if (seconds == null) {
            return null;
        }
        try {
            long millis = Math.round(Double.parseDouble(seconds) * 1000);
            return millis > 0 ? Duration.ofMillis(millis) : null;
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    private static @Nullable Integer number(Metadata found, String... names) {
        return Stream.of(names)
                .map(found::get)
                .filter(value -> value != null && value.matches("\\d{1,9}(\\D.*)?"))
                .map(value -> Integer.valueOf(value.replaceAll("\\D.*", "")))
                .findFirst()
                .orElse(null);
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    @PreDestroy
    void stop() throws IOException {
        tika.close();
    }
}
