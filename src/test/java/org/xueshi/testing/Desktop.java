package org.xueshi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A screen that nobody looks at, with a window manager: without one no window can be minimised. */
public final class Desktop implements AutoCloseable {

    private final Process screen;
    private final Process manager;
    private final Map<String, String> environment;

    public Desktop() {
        // The server finds a free number itself, and prints it when it can be asked.
        screen = start(Map.of(), "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp");
        try (var said = new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))) {
            String number = said.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb ended before it had a screen");
            }
            environment = Map.of("DISPLAY", ":" + number.strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        manager = start(environment, "openbox", "--sm-disable");
    }

    private static Process start(Map<String, String> environment, String... command) {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** For a process whose windows go there. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        manager.destroy();
        screen.destroy();
    }
}
