package org.xueshi.hours.trouble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link Node} as whoever drives it sees it: questions, answers, and the switch. */
final class NodeProcess implements AutoCloseable {

    /** What a question is answered with whose process ended first. */
    static final String LOST = "LOST";

    private static final int PATIENCE_MINUTES = 5;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final Process process;
    private final PrintStream in;
    private volatile CompletableFuture<String> at = new CompletableFuture<>();

    /** Starts one; {@link #awaitReady} before anything is asked. */
    NodeProcess(String url, Path data, Path content, Path log) {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Node.class.getName(),
                            url,
                            data.toString(),
                            content.toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Node.MARK)) {
                    hear(line.substring(Node.MARK.length()));
                }
            }
        } catch (IOException ended) {
            // A killed process ends its output where it stands.
        }
        ready.complete(LOST);
        at.complete(LOST);
        waiting.values().forEach(one -> one.complete(LOST));
    }

    private void hear(String said) {
        String[] parts = said.split(" ", 2);
        switch (parts[0]) {
            case Node.READY -> ready.complete(said);
            case Node.AT -> at.complete(said);
            default -> {
                CompletableFuture<String> asked = waiting.get(parts[0]);
                if (asked != null) {
                    asked.complete(parts[1]);
                }
            }
        }
    }

    void awaitReady() {
        if (await(ready).equals(LOST)) {
            throw new IllegalStateException("the node ended while it started");
        }
    }

    CompletableFuture<String> ask(String words) {
        String number = Integer.toString(numbers.incrementAndGet());
        var answer = new CompletableFuture<String>();
        waiting.put(number, answer);
        tell(number + " " + words);
        if (!process.isAlive()) {
            answer.complete(LOST);
        }
        return answer;
    }

    /** Asks and waits. */
    String answer(String words) {
        return await(ask(words));
    }

    /**
     * Sends one piece of work to a point and waits until it stands there.
     *
     * @return its answer, which is there already if it never came to that point
     */
    CompletableFuture<String> sendTo(Points.Side side, int commit, String words) {
        at = new CompletableFuture<>();
        CompletableFuture<String> answer = ask("@" + side + ":" + commit + " " + words);
        await(CompletableFuture.anyOf(at, answer).thenApply(Object::toString));
        return answer;
    }

    synchronized void tell(String line) {
        in.println(line);
    }

    /** Ends it as a power cut would. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static String await(CompletableFuture<String> answer) {
        try {
            return answer.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException none) {
            throw new IllegalStateException("no answer", none);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
