package org.xueshi.tracking;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Virtual time in epoch milliseconds; what is planned for one moment happens in the order in which it was planned. */
final class Timeline {

    private static final Comparator<Plan> SOONEST =
            Comparator.<Plan>comparingLong(plan -> plan.time).thenComparingLong(plan -> plan.number);

    private final PriorityQueue<Plan> plans = new PriorityQueue<>(SOONEST);
    private long now;
    private long planned;

    /** Something that will happen unless it is dropped. */
    static final class Plan {
        private final long time;
        private final long number;
        private final Runnable action;
        private boolean dropped;

        private Plan(long time, long number, Runnable action) {
            this.time = time;
            this.number = number;
            this.action = action;
        }

        void drop() {
            dropped = true;
        }
    }

    static void drop(@Nullable Plan plan) {
        if (plan != null) {
            plan.drop();
        }
    }

    Timeline(long start) {
        now = start;
    }

    long now() {
        return now;
    }

    Plan in(long millis, Runnable action) {
        Plan plan = new Plan(now + Math.max(0, millis), planned++, action);
        plans.add(plan);
        return plan;
    }

    /** Lets time pass until nothing is planned any more. */
    void run() {
        for (Plan next = plans.poll(); next != null; next = plans.poll()) {
            if (!next.dropped) {
                now = next.time;
                next.action.run();
            }
        }
    }

    /** Nothing happens until then. */
    void skipTo(long time) {
        if (!plans.isEmpty() || time < now) {
            throw new IllegalStateException("something happens before " + time);
        }
        now = time;
    }
}
