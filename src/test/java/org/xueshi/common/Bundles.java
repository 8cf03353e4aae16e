package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The message bundles and sources of every room, as they lie in the project. */
final class Bundles {

    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path SOURCES = Path.of("src/main/java/org/xueshi");
    static final Path FRONTEND = Path.of("frontend");

    private Bundles() {}

    /** Every room that has words, by the name of its folder. */
    static List<String> rooms() {
        try (Stream<Path> folders = Files.list(MESSAGES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails if a key stands there twice: of the two texts only the last would ever be shown. */
    static Properties of(String room, String language) {
        var texts = new Unambiguous();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(room, room + "_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.startsWith(FRONTEND.resolve("generated")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Unambiguous extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object text) {
            assertThat(get(key)).as("another text of " + key).isNull();
            return super.put(key, text);
        }
    }
}
