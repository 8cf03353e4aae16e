package org.xueshi.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * So many people at the same time, each in a thread of their own, for so long.
 *
 * @param length in which they begin things; what has begun is finished
 */
record Load(int people, Duration length) {

    /**
     * What each person does again and again. Both are given the person's number, from 0.
     *
     * @param timed throws unless it is answered as it should be
     * @param afterwards tidies up, untimed
     */
    record Act(IntConsumer timed, IntConsumer afterwards) {

        Act(IntConsumer timed) {
            this(timed, person -> {});
        }
    }

    /** Everybody again as soon as they are answered. */
    Timings withoutPauses(Act act) {
        return new Run(act, Duration.ZERO).run();
    }

    /** Everybody once in a while, one after the other. Timed from when it was due, so that falling behind shows. */
    Timings every(Duration rhythm, Act act) {
        return new Run(act, rhythm).run();
    }

    /** One act, done by all of them. */
    private final class Run {

        private final Act act;
        private final Duration rhythm;
        private final List<Timings.Growing> taken =
                Stream.generate(Timings.Growing::new).limit(people).toList();
        private final AtomicLong failures = new AtomicLong();
        private final AtomicReference<String> example = new AtomicReference<>("");

        private Run(Act act, Duration rhythm) {
            this.act = act;
            this.rhythm = rhythm;
        }

        private Timings run() {
            long began = System.nanoTime();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int person = 0; person < people; person++) {
                    int number = person;
                    threads.submit(() -> live(number, began));
                }
            }
            return Timings.of(taken, failures.get(), example.get(), Duration.ofNanos(System.nanoTime() - began));
        }

        private void live(int person, long began) {
            long due = began + rhythm.toNanos() * person / people;
            while (due - began < length.toNanos()) {
                if (rhythm.isPositive()) {
                    sleepUntil(due);
                }
                perform(person, due);
                due = rhythm.isPositive() ? due + rhythm.toNanos() : System.nanoTime();
            }
        }

        private void perform(int person, long due) {
            try {
                act.timed().accept(person);
                taken.get(person).add(System.nanoTime() - due);
                act.afterwards().accept(person);
            } catch (RuntimeException failed) {
                failures.incrementAndGet();
                example.compareAndSet("", failed.toString());
            }
        }
    }

    private static void sleepUntil(long due) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
