package org.xueshi.tracking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One learner's truth and what each estimator made of it, in milliseconds. */
record LearnerResult(
        long studied,
        long counted,
        long beyond,
        List<String> flaws,
        int sessions,
        long pulses,
        Map<Estimator, Long> estimated,
        Map<ErrorCause, Long> causes) {

    static LearnerResult of(SimulatedLearner learner, StudyDatabase database) {
        MeasuredLearner measured = MeasuredLearner.of(learner, database);
        Map<Estimator, Long> estimated = new EnumMap<>(Estimator.class);
        for (Estimator estimator : Estimator.values()) {
            estimated.put(estimator, estimator.estimate(learner));
        }
        return new LearnerResult(
                learner.truth.studied().millis(),
                measured.counted(),
                measured.beyondObserved(),
                measured.flaws(),
                measured.sessions().size(),
                learner.server.seen().stream()
                        .mapToLong(seen -> seen.arrivals().size())
                        .sum(),
                estimated,
                ErrorCause.of(measured));
    }

    /** Relative, positive if too much. */
    double error() {
        return (double) (counted - studied) / studied;
    }

    double error(Estimator estimator) {
        return (double) (estimated.get(estimator) - studied) / studied;
    }
}
