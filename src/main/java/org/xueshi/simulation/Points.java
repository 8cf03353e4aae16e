package org.xueshi.simulation;

/** How points are written: with the minus that is as wide as a figure, not with a hyphen. */
final class Points {

    private Points() {}

    static String plain(int points) {
        return points < 0 ? "−" + -points : Integer.toString(points);
    }

    /** What a decision added or took. */
    static String signed(int points) {
        return points > 0 ? "+" + points : plain(points);
    }
}
