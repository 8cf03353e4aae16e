package org.xueshi.simulation.story;

/**
 * Where a story stands.
 *
 * @param turn what is told and on offer
 * @param state the runtime's own, to go on from
 */
public record Scene(Turn turn, String state) {}
