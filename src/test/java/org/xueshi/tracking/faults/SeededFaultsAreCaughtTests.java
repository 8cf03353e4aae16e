package org.xueshi.tracking.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every seeded fault still fits the code, and some of them are tried; {@code bin/prove faults} tries them all. To replay a
 * failure: {@code -Dfaults.seed=} the printed number.
 */
class SeededFaultsAreCaughtTests {

    private static final int TRIED = 3;

    @Test
    void theTextOfEachIsFoundOnceInItsFile() throws Exception {
        List<String> gone = new ArrayList<>();
        for (Fault fault : Fault.all()) {
            if (fault.found() != 1) {
                gone.add("%s: %s, found %d times".formatted(fault.file(), fault.text(), fault.found()));
            }
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void someThatNeedNoDatabase() throws Exception {
        long seed = Objects.requireNonNullElse(Long.getLong("faults.seed"), System.nanoTime());
        List<Fault> quick = new ArrayList<>();
        for (Fault fault : Fault.all()) {
            if (!fault.needsDatabase()) {
                quick.add(fault);
            }
        }
        Collections.shuffle(quick, new Random(seed));
        for (Fault fault : quick.subList(0, TRIED)) {
            assertThat(Trial.of(fault))
                    .as("%s, -Dfaults.seed=%d", fault.words(), seed)
                    .isPresent();
        }
    }
}
