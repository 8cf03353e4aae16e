package org.xueshi.simulation.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small stories for tests, compiled by the build. */
public final class TestStories {

    private static final Path FOLDER = Path.of("src/test/resources/stories");

    private TestStories() {}

    public static Storyteller teller(String name) {
        return new Storyteller(compiled(name).story());
    }

    public static CompiledStory compiled(String name) {
        return CompiledStory.read(text(name + ".ink.json"));
    }

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException("bin/stories compiles what the tests tell", missing);
        }
    }
}
