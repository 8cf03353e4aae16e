package org.xueshi.library.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program for so long and no longer; its children end with it. */
final class BoundedProcess {

    private BoundedProcess() {}

    /**
     * Waits for its end.
     *
     * @param folder where it runs, and where what it says is written to {@code said.txt}
     * @throws IOException if it can't be started, ends badly, or does not end in time
     */
    static void run(List<String> command, Path folder, Duration limit) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("it was not done in " + limit);
            }
            if (process.exitValue() != 0) {
                throw new IOException("it ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
