package org.xueshi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a running application takes of the machine's memory, in KB. */
final class Memory {

    private static final String TOTAL = "Total";

    private Memory() {}

    /** Resident, with that of the processes it has started; Linux tells. */
    static long resident(long pid) {
        Stream<ProcessHandle> children = ProcessHandle.of(pid).orElseThrow().descendants();
        return Stream.concat(Stream.of(pid), children.map(ProcessHandle::pid))
                .mapToLong(Memory::residentAlone)
                .sum();
    }

    /** Resident, of that process alone. */
    static long residentAlone(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new IllegalStateException("Linux tells no memory of process " + pid, gone);
        }
    }

    /** Of all objects that are reachable, after a full collection. */
    static double liveHeap(long pid) {
        jcmd(pid, "GC.run");
        // The sum is the last line: its name, the number of objects, their bytes.
        return jcmd(pid, "GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith(TOTAL))
                .map(line -> line.trim().split("\\s+"))
                .mapToDouble(sum -> Long.parseLong(sum[2]) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    private static String jcmd(long pid, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new IllegalStateException("jcmd " + command + ": " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new IllegalStateException("jcmd " + command, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
