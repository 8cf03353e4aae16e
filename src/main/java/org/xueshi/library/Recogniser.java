package org.xueshi.library;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Apache Tika what a file is, in a process of its own with limits on time, memory and text, so that a document that
 * kills its parser costs one refused file and not the application.
 */
@Component
public class Recogniser {

    /** Characters of text read from one document: a course's papers are far smaller. */
    private static final int TEXT_LIMIT = 2_000_000;
    /** Documents inside a document that are looked at. */
    private static final int EMBEDDED_LIMIT = 20;

    private static final HandlerConfig HANDLER = new HandlerConfig(
            HANDLER_TYPE.HTML, HandlerConfig.PARSE_MODE.CONCATENATE, TEXT_LIMIT, EMBEDDED_LIMIT, false);

    /** Of these Tika reads the header only. */
    private static final Set<String> WALKED = Set.of("video/mp4", "audio/mp4");

    private @Nullable PipesParser parser;

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
        Metadata found = parse(file);
        String type = baseType(found.get(Metadata.CONTENT_TYPE));
        requireWhole(type, file);
        return new Recognised(
                type,
                duration(found),
                number(found, "tiff:ImageWidth", "Image Width"),
                number(found, "tiff:ImageLength", "Image Height"),
                PageTexts.of(found.get(TikaCoreProperties.TIKA_CONTENT)));
    }

    private static void requireWhole(String type, Path file) {
        try {
            if (WALKED.contains(type) && !Mp4Outline.isWhole(file)) {
                throw new UnreadableFileRefused("broken", file.getFileName().toString());
            }
        } catch (IOException gone) {
            throw new UnreadableFileRefused("unreadable", file.getFileName().toString());
        }
    }

    private Metadata parse(Path file) {
        String name = file.getFileName().toString();
        var context = new ParseContext();
        context.set(HandlerConfig.class, HANDLER);
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var request = new FetchEmitTuple(
                name,
                new FetchKey("files", file.toAbsolutePath().toString()),
                new EmitKey("", name),
                hint,
                context,
                FetchEmitTuple.ON_PARSE_EXCEPTION.SKIP);
        try {
            return answer(parser().parse(request), name);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileRefused("interrupted", name);
        } catch (IOException | PipesException broken) {
            throw new UnreadableFileRefused("unreadable", name);
        }
    }

    private static Metadata answer(PipesResult result, String name) {
        return switch (result.getStatus()) {
            case TIMEOUT, OOM -> throw new UnreadableFileRefused("too-heavy", name);
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> {
                Metadata first = result.getEmitData().getMetadataList().getFirst();
                if (first.get(TikaCoreProperties.CONTAINER_EXCEPTION) != null) {
                    throw new UnreadableFileRefused("broken", name);
                }
                yield first;
            }
            default -> throw new UnreadableFileRefused("broken", name);
        };
    }

    private synchronized PipesParser parser() throws IOException {
        if (parser == null) {
            parser = new PipesParser(config());
        }
        return parser;
    }

    /** The configuration lies in the jar; the parsing process needs it as a file. */
    private static PipesConfig config() throws IOException {
        Path file = Files.createTempFile("xueshi-tika", ".xml");
        file.toFile().deleteOnExit();
        try (InputStream packed = Recogniser.class.getResourceAsStream("/library/tika.xml")) {
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            PipesConfig config = PipesConfig.load(file);
            config.setTikaConfig(file);
            config.setJavaPath(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            return config;
        } catch (org.apache.tika.exception.TikaConfigException ours) {
            throw new UncheckedIOException(new IOException("library/tika.xml is not understood", ours));
        }
    }

    private static String baseType(@Nullable String type) {
        return type == null
                ? "application/octet-stream"
                : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
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

    private static int number(Metadata found, String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            String value = found.get(name);
            if (value != null) {
                values.add(value.replaceAll("\\D.*", ""));
            }
        }
        return values.stream()
                .filter(v -> !v.isEmpty())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    @PreDestroy
    void stop() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }
}
