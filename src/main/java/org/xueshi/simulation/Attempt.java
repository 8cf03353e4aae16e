package org.xueshi.simulation;

/**
 * An attempt that goes on.
 *
 * @param step decisions made so far
 */
record Attempt(String id, int step, Stage stage) {

    boolean isOver() {
        return stage.turn().isOver();
    }
}
