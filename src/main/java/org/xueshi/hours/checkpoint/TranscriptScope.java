package org.xueshi.hours.checkpoint;

import org.xueshi.hours.proof.Transcript;

/**
 * What a transcript covers.
 *
 * @param year 0 for all years
 */
public record TranscriptScope(int year) {

    public static final TranscriptScope CAREER = new TranscriptScope(0);

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    public TranscriptScope {
        if (year != 0 && (year < FIRST || year > LAST)) {
            throw new IllegalArgumentException("not a year of study: " + year);
        }
    }

    /** From the text of {@link #toString}. */
    public static TranscriptScope read(String text) {
        return text.equals(Transcript.CAREER) ? CAREER : new TranscriptScope(Integer.parseInt(text));
    }

    public boolean isCareer() {
        return year == 0;
    }

    boolean covers(int bookYear) {
        return isCareer() || year == bookYear;
    }

    @Override
    public String toString() {
        return isCareer() ? Transcript.CAREER : Integer.toString(year);
    }
}
