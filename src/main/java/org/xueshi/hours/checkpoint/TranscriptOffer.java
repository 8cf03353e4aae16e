package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.util.List;

/**
 * What a transcript issued now would say.
 *
 * @param asOf time of the newest checkpoint
 * @param since how many entries have come after it, over all years: they stand in transcripts from the next checkpoint on
 * @param years with something to show, newest first
 */
public record TranscriptOffer(int checkpoint, Instant asOf, int since, List<Integer> years) {

    public TranscriptOffer {
        years = List.copyOf(years);
    }
}
