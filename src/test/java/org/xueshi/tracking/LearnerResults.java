package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;

/** Many simulated learners, measured; the same for the same seed, however many threads there are. */
final class LearnerResults {

    final List<LearnerResult> all;

    private LearnerResults(List<LearnerResult> all) {
        this.all = all;
    }

    /** Each thread has a database of its own. */
    static LearnerResults run(long seed, int learners, double wrongShare) throws InterruptedException {
        LearnerResult[] results = new LearnerResult[learners];
        AtomicInteger next = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                StudyDatabase own = new StudyDatabase();
                running.add(pool.submit(() -> {
                    try (own) {
                        for (int i = next.getAndIncrement(); i < learners; i = next.getAndIncrement()) {
                            results[i] = one(seed, i, wrongShare, own);
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("learners.seed=" + seed, failed.getCause());
        }
        return new LearnerResults(List.of(results));
    }

    private static LearnerResult one(long seed, int number, double wrongShare, StudyDatabase database) {
        SimulatedLearner learner = new SimulatedLearner(seed, number, wrongShare, database);
        learner.study();
        return LearnerResult.of(learner, database);
    }

    ErrorFigures ours() {
        return ErrorFigures.of(all.stream().mapToDouble(LearnerResult::error).toArray());
    }

    ErrorFigures of(Estimator estimator) {
        return ErrorFigures.of(
                all.stream().mapToDouble(one -> one.error(estimator)).toArray());
    }

    long sum(ToLongFunction<LearnerResult> figure) {
        return all.stream().mapToLong(figure).sum();
    }

    List<String> flaws() {
        return all.stream().flatMap(one -> one.flaws().stream()).toList();
    }

    /** Seconds of error per hour truly studied. */
    double secondsPerHour(ErrorCause cause) {
        long millis = sum(one -> one.causes().getOrDefault(cause, 0L));
        return 3600.0 * millis / sum(LearnerResult::studied);
    }

    /** Credited and not studied, in seconds per hour truly studied. */
    double secondsTooMuch() {
        return Arrays.stream(ErrorCause.values())
                .mapToDouble(this::secondsPerHour)
                .filter(seconds -> seconds > 0)
                .sum();
    }

    /** Studied and not credited, the same way: below zero. */
    double secondsMissing() {
        return Arrays.stream(ErrorCause.values())
                .mapToDouble(this::secondsPerHour)
                .filter(seconds -> seconds < 0)
                .sum();
    }
}
