package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sets of milliseconds behave as sets of bits do. */
class RangeSetTests {

    private static final int LENGTH = 60;

    @Test
    void agreesWithBits() {
        RandomGenerator random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            BitSet a = bits(random);
            BitSet b = bits(random);
            BitSet union = (BitSet) a.clone();
            union.or(b);
            BitSet both = (BitSet) a.clone();
            both.and(b);
            BitSet rest = (BitSet) a.clone();
            rest.andNot(b);
            assertThat(set(a).plus(set(b))).isEqualTo(set(union));
            assertThat(set(a).and(set(b))).isEqualTo(set(both));
            assertThat(set(a).minus(set(b))).isEqualTo(set(rest));
            assertThat(set(a).millis()).isEqualTo(a.cardinality());
            assertThat(RangeSet.parse(set(a).text())).isEqualTo(set(a));
            assertThat(listed(set(a))).isEqualTo(set(a).text());
        }
    }

    @Test
    void rangesThatTouchAreOne() {
        assertThat(RangeSet.of(0, 5).plus(RangeSet.of(5, 9)).text()).isEqualTo("0-9");
        assertThat(RangeSet.of(5, 5)).isEqualTo(RangeSet.EMPTY);
        assertThat(RangeSet.of(0, 5)).isNotEqualTo(RangeSet.of(0, 6));
    }

    @Test
    void anEmptySetIsAnEmptyText() {
        assertThat(RangeSet.parse(RangeSet.EMPTY.text())).isEqualTo(RangeSet.EMPTY);
    }

    private static String listed(RangeSet set) {
        return set.list().stream().map(range -> range.from() + "-" + range.to()).collect(Collectors.joining(","));
    }

    private static BitSet bits(RandomGenerator random) {
        BitSet bits = new BitSet();
        for (int i = 0; i < LENGTH; i++) {
            bits.set(i, random.nextBoolean());
        }
        return bits;
    }

    /** The ranges that the bits form, found without the code under test. */
    private static RangeSet set(BitSet bits) {
        StringBuilder text = new StringBuilder();
        for (int from = bits.nextSetBit(0); from >= 0; from = bits.nextSetBit(bits.nextClearBit(from))) {
            text.append(text.isEmpty() ? "" : ",").append(from).append('-').append(bits.nextClearBit(from));
        }
        return RangeSet.parse(text.toString());
    }
}
