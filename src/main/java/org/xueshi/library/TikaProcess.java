package org.xueshi.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache Tika in processes of its own, with limits on time, memory and text; started when first asked for. */
final class TikaProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TikaProcess.class);

    /** Characters of text read from one document: a course's papers are far smaller. */
    private static final int TEXT_LIMIT = 2_000_000;
    /** Documents inside a document that are looked at. */
    private static final int EMBEDDED_LIMIT = 20;

    private static final HandlerConfig HANDLER = new HandlerConfig(
            HANDLER_TYPE.HTML, HandlerConfig.PARSE_MODE.CONCATENATE, TEXT_LIMIT, EMBEDDED_LIMIT, false);

    private final String configuration;
    private @Nullable PipesParser parser;

    /** @param configuration a resource of the class path */
    TikaProcess(String configuration) {
        this.configuration = configuration;
    }

    /** What Tika finds in the file, or a refusal with the reason. */
    Metadata parse(Path file, String name) {
        try {
            return answer(parser().parse(request(file, name)), name);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileRefused("interrupted", name);
        } catch (UnreadableFileRefused refused) {
            throw refused;
        } catch (IOException | PipesException | RuntimeException broken) {
            // Tika throws what it likes when its process can't be started or ends at once.
            LOG.error("the process that reads documents failed", broken);
            throw new UnreadableFileRefused("unreadable", name);
        }
    }

    private static FetchEmitTuple request(Path file, String name) {
        var context = new ParseContext();
        context.set(HandlerConfig.class, HANDLER);
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return new FetchEmitTuple(
                name,
                new FetchKey("files", file.toAbsolutePath().toString()),
                new EmitKey("", name),
                hint,
                context,
                FetchEmitTuple.ON_PARSE_EXCEPTION.SKIP);
    }

    private static Metadata answer(PipesResult result, String name) {
        return switch (result.getStatus()) {
            case TIMEOUT, OOM, UNSPECIFIED_CRASH -> throw new UnreadableFileRefused("too-heavy", name);
            case CLIENT_UNAVAILABLE_WITHIN_MS -> throw new UnreadableFileRefused("busy", name);
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> {
                Metadata first = result.getEmitData().getMetadataList().getFirst();
                requireReadable(first.get(TikaCoreProperties.CONTAINER_EXCEPTION), name);
                yield first;
            }
            default -> {
                requireReadable(result.getMessage(), name);
                throw new UnreadableFileRefused("broken", name);
            }
        };
    }

    /** Tika tells what went wrong as the trace of an exception, by whose name the reasons are told apart. */
    private static void requireReadable(@Nullable String trace, String name) {
        if (trace == null) {
            return;
        }
        if (trace.contains("EncryptedDocumentException") || trace.contains("InvalidPasswordException")) {
            throw new UnreadableFileRefused("encrypted", name);
        }
        throw new UnreadableFileRefused(trace.toLowerCase(Locale.ROOT).contains("zip bomb") ? "bomb" : "broken", name);
    }

    private synchronized PipesParser parser() throws IOException {
        PipesParser running = parser;
        if (running == null) {
            running = new PipesParser(config());
            parser = running;
        }
        return running;
    }

    /** The configuration lies in the jar; the parsing process needs it as a file. */
    private PipesConfig config() throws IOException {
        Path file = Files.createTempFile("xueshi-tika", ".xml");
        file.toFile().deleteOnExit();
        try (InputStream packed = TikaProcess.class.getResourceAsStream(configuration)) {
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            PipesConfig config = PipesConfig.load(file);
            config.setTikaConfig(file);
            config.setJavaPath(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            return config;
        } catch (TikaConfigException ours) {
            throw new IOException(configuration + " is not understood", ours);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }
}
