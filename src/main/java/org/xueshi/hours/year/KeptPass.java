package org.xueshi.hours.year;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.year.StoredAssessments.KeptYear;

/** All that was kept at closes, member by member, in memory for some rows. */
final class KeptPass implements Iterator<KeptYears> {

    private static final int ROWS = 500;

    private final StoredAssessments stored;
    private final ArrayDeque<KeptYear> read = new ArrayDeque<>();
    private @Nullable KeptYear last;
    private boolean allRead;

    KeptPass(StoredAssessments stored) {
        this.stored = stored;
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public KeptYears next() {
        KeptYear first = peek();
        if (first == null) {
            throw new NoSuchElementException();
        }
        var digests = new TreeMap<Integer, Sha256>();
        for (KeptYear one = first; one != null && one.member().equals(first.member()); one = peek()) {
            digests.put(one.year(), one.whole());
            read.remove();
        }
        return new KeptYears(first.member(), digests);
    }

    private @Nullable KeptYear peek() {
        if (read.isEmpty() && !allRead) {
            KeptYear after = last;
            read.addAll(
                    after == null
                            ? stored.wholeAfter("", 0, ROWS)
                            : stored.wholeAfter(after.member(), after.year(), ROWS));
            allRead = read.size() < ROWS;
            last = read.peekLast();
        }
        return read.peek();
    }
}
