package org.xueshi.common;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works through pages in their order: while one is worked on, the next is read by another thread. */
public final class ReadAhead {

    private ReadAhead() {}

    /**
     * Until there is no next one. Two pages are in memory at a time; what goes wrong in reading goes wrong here.
     *
     * @param next the page after a given one; it may run in no transaction of the caller's
     */
    public static <P> void pages(Optional<P> first, Function<P, Optional<P>> next, Consumer<P> work) {
        Optional<P> page = first;
        while (page.isPresent()) {
            P present = page.get();
            var reading = new FutureTask<>(() -> next.apply(present));
            Thread.ofVirtual().name("read-ahead").start(reading);
            work.accept(present);
            page = get(reading);
        }
    }

    private static <P> Optional<P> get(FutureTask<Optional<P>> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
