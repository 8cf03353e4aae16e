package org.xueshi.journeys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the journeys share in their folder is made by one of the JVMs they run in, while the others wait for it. */
final class OneAtATime {

    private static final Path SHARED = Path.of("target/journeys").toAbsolutePath();

    private OneAtATime() {}

    /** What needs files. */
    interface Action {
        void run() throws IOException;
    }

    /** The thing is what is made: one thing may be needed to make another. */
    static synchronized void run(String thing, Action action) throws IOException {
        Path lockFile = Files.createDirectories(SHARED).resolve(thing + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            action.run();
        }
    }
}
