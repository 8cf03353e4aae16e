package org.xueshi.hours;

import java.util.List;
import java.util.stream.Stream;
import org.xueshi.common.Stretch;

/** What was there first, and what the member added; the time credited stays that of the first. */
public record Supplemented(Evidence first, List<Supplement> added) implements Evidence {

    /** Additions to one claim, so that it stays readable. */
    public static final int MOST = 10;

    public Supplemented {
        added = List.copyOf(added);
        if (first instanceof Supplemented || added.isEmpty() || added.size() > MOST) {
            throw new IllegalArgumentException("1 to 10 additions to evidence that has none");
        }
    }

    /** The same with one more addition. */
    static Supplemented of(Evidence evidence, Supplement more) {
        return evidence instanceof Supplemented before
                ? new Supplemented(
                        before.first,
                        Stream.concat(before.added.stream(), Stream.of(more)).toList())
                : new Supplemented(evidence, List.of(more));
    }

    @Override
    public Strength strength() {
        return first.strength();
    }

    @Override
    public long creditedSeconds() {
        return first.creditedSeconds();
    }

    @Override
    public List<Stretch> spent() {
        return first.spent();
    }

    @Override
    public List<Document> documents() {
        return Stream.concat(
                        first.documents().stream(),
                        added.stream().flatMap(supplement -> supplement.documents().stream()))
                .toList();
    }
}
