package org.xueshi.quiz.statistics;

import org.jspecify.annotations.Nullable;

/** Pearson's coefficient from sums, which a database adds up in one pass. */
final class Correlation {

    private Correlation() {}

    /** Null where one of the two never varies. Exact up to the last step: the sums are whole. */
    static @Nullable Double of(MarkRows.Sums sums) {
        double varianceX = (double) sums.n() * sums.xx() - (double) sums.x() * sums.x();
        double varianceY = (double) sums.n() * sums.yy() - (double) sums.y() * sums.y();
        if (varianceX <= 0 || varianceY <= 0) {
            return null;
        }
        double together = (double) sums.n() * sums.xy() - (double) sums.x() * sums.y();
        return Math.clamp(together / Math.sqrt(varianceX * varianceY), -1, 1);
    }
}
