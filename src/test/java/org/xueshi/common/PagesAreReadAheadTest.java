package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PagesAreReadAheadTest {

    private static Optional<Integer> upToFive(int page) {
        return page < 5 ? Optional.of(page + 1) : Optional.empty();
    }

    @Test
    void eachIsWorkedOnOnceAndInOrder() {
        List<Integer> seen = new ArrayList<>();
        ReadAhead.pages(Optional.of(1), PagesAreReadAheadTest::upToFive, seen::add);
        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whereThereIsNoneNothingIsDone() {
        ReadAhead.<Integer>pages(Optional.empty(), PagesAreReadAheadTest::upToFive, page -> {
            throw new AssertionError("there is no page " + page);
        });
    }

    @Test
    void theNextIsReadWhileOneIsWorkedOn() {
        var read = new CountDownLatch(1);
        ReadAhead.pages(
                Optional.of(4),
                page -> {
                    read.countDown();
                    return upToFive(page);
                },
                page -> await(read));
        assertThat(read.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whatGoesWrongInReadingGoesWrongForTheCaller() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> ReadAhead.pages(
                        Optional.of(1),
                        page -> {
                            throw new IllegalArgumentException("unreadable");
                        },
                        seen::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unreadable");
        assertThat(seen).containsExactly(1);
    }
}
